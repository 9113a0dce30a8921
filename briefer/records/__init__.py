"""What flows between the stages: frozen records, no behaviour beyond checking themselves."""

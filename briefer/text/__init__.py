"""Shared tools over strings."""

"""Briefings to pages."""

"""Many articles to stories."""

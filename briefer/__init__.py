"""briefer: a folder of articles in, a briefing you can prove out."""

__version__ = "0.1.0"

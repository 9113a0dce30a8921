"""One module a command, imported only when its command is called."""

COMMANDS: dict[str, str] = {
    "run": "brief a folder of articles into an edition",
    "one": "brief one article to standard output",
    "verify": "prove every printed line of an edition against its source",
    "why": "tell why a line is in a briefing",
    "diff": "tell what one edition has that another has not",
    "status": "tell how the last run went",
    "doctor": "check the installation, or show what is read from files",
    "config": "show the settings in force and where each comes from",
    "schedule": "print what makes a machine brief every night",
    "templates": "list the themes, or copy one to change it",
}
"""Name of a command (and of its module) to what it does; a module has `add_arguments` and `execute`."""

"""Imported once by the server that forks the workers: what is slow to load, they find loaded."""

import gc
from importlib import import_module

MODULES = (  # of the works themselves, and what they load when they are called
    "briefer.shell.work",
    "briefer.shell.plots",
    "briefer.shell.tales",
    "briefer.shell.edition",
    "briefer.stories.watchlist",
)
TEMPLATE = ".j2"
TRIAL = """Bridge reopens after a week of repairs

The old bridge over the river opened again on Monday, a week after a barge struck its pillar.
"The pillar is sound and we checked every bolt," said Ida Holm, the engineer in charge.
"""


def warm_up() -> None:
    """Brief a text of our own and compile all templates, so that models and word lists are in memory."""
    from briefer.pipeline import brief_file, proven_pages
    from briefer.records.document import RawFile
    from briefer.records.failure import Failure
    from briefer.render.templates import environment
    from briefer.settings import Settings
    from briefer.shell.templates import load_theme

    settings = Settings()
    theme = load_theme(settings.render.theme)
    for made in brief_file(RawFile("trial.txt", TRIAL.encode()), settings):
        if not isinstance(made, Failure):
            proven_pages(made, settings, theme)
    for name, _ in theme.files:
        if name.endswith(TEMPLATE):
            environment(theme).get_template(name)


gc.disable()  # there is none yet
for name in MODULES:
    import_module(name)
warm_up()
gc.enable()
gc.freeze()  # what is loaded by now stays: no worker has to look through it for garbage

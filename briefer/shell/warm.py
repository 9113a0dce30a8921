"""Imported once by the server that forks the workers: what is slow to load, they find loaded."""

import gc
from importlib import import_module

MODULES = (  # of every worker, of the works, and what they load when they are called
    "pebble.pool.process",
    "briefer.shell.worker",
    "briefer.shell.work",
    "briefer.shell.plots",
    "briefer.shell.tales",
    "briefer.shell.edition",
    "briefer.stories.watchlist",
)
TEMPLATE = ".j2"
TRIAL = """Bridge reopens after a week of repairs

By Tove Brandvold

The old bridge over the Ravna opened again on Monday, 16 March 2026, a week after a barge struck its pillar.

"The pillar is sound and we checked every bolt," said Ida Holm, the engineer in charge. "Nobody should worry."

At least 12 people were hurt when the barge hit, and three of them are still in hospital, the police said.

Mayor Jonas Reth told the council of Ravnby that the work had cost $4.2 million, 15 per cent more than planned.

But Lena Orsk, who runs the ferry, disagreed: "We carried 9,000 passengers in seven days. It will be missed."

In April the council will vote on a second bridge, which the Harbour Board has asked for since 2019.

She said that she did not know whether the owners, Kellvig Shipping, would pay.

He declined to comment. Owners of barges may have to pay more from next year, according to the ministry.

It is the third such accident on the river in five years. Four lorries were waiting when the first car crossed.

Residents clapped. "Finally," one woman said. For some the way to work had been an hour longer.

We will know more on Thursday, when divers look at the bed of the river. More than 200 tonnes of stone lie there.
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

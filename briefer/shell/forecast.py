"""What a run would do, found out without writing anything."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from briefer.shell.history import NAME, History
from briefer.shell.log import shown
from briefer.shell.missed import found_for
from briefer.shell.publish import latest_edition, refuse_taken
from briefer.shell.run import Order
from briefer.shell.session import state_folder
from briefer.shell.since import check_since, only_since
from briefer.shell.stock import take_stock
from briefer.shell.templates import load_theme


def foretell(order: Order) -> Iterator[str]:
    """One line a file, then the edition that would be written.  Raises what a run would."""
    check_since(order.since)
    settings = order.settings
    load_theme(settings.render.theme, settings.run.templates)
    output = Path(settings.run.output)
    state = state_folder(settings.run.state, output)
    found = found_for(order, without=[str(output), str(state)])
    stock = take_stock(found.files, settings.ingest.max_bytes)
    if order.since and (state / NAME).exists():  # opened where there is none, it would be made
        with closing(History(state, output)) as history:
            stock = only_since(stock, order.since, night=order.night, history=history)
    for one in stock.known:
        yield shown(f"read       {one.file.path}")
    for failure in (*found.unreadable, *stock.unreadable):
        yield shown(f"set aside  {failure.path}: {failure.reason}")
    for failure in stock.deferred:
        yield shown(f"deferred   {failure.path}: {failure.reason}")
    latest = latest_edition(output)
    if latest and order.since and not stock.known:
        yield f"nothing new since edition {latest.name}"
        return
    refuse_taken(output / order.night.id)
    yield f"{len(stock.known):,} files into {output / order.night.id}"

"""What a run would do, found out without writing anything."""

from collections.abc import Iterator
from pathlib import Path

from briefer.shell.log import shown
from briefer.shell.missed import found_for
from briefer.shell.run import Order
from briefer.shell.session import state_folder
from briefer.shell.stock import take_stock
from briefer.shell.templates import load_theme


def foretell(order: Order) -> Iterator[str]:
    """One line a file, then the edition that would be written.  Raises ConfigError as a run would."""
    settings = order.settings
    load_theme(settings.render.theme, settings.run.templates)
    output = Path(settings.run.output)
    state = state_folder(settings.run.state, output)
    found = found_for(order, without=[str(output), str(state)])
    stock = take_stock(found.files, settings.ingest.max_bytes)
    for one in stock.known:
        yield shown(f"read       {one.file.path}")
    for failure in (*found.unreadable, *stock.unreadable):
        yield shown(f"set aside  {failure.path}: {failure.reason}")
    for failure in stock.deferred:
        yield shown(f"deferred   {failure.path}: {failure.reason}")
    yield f"{len(stock.known):,} files into {output / order.night.id}"

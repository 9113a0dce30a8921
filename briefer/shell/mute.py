"""Imported once by the server that forks the workers: they have nothing to say on the error stream.

What matters of an item comes back as data; a worker that ends while it starts would print a traceback
that cron mails.  Stacks of hung workers have a file of their own.
"""

import os

_nowhere = os.open(os.devnull, os.O_WRONLY)
os.dup2(_nowhere, 2)
os.close(_nowhere)

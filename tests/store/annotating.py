"""A process that annotates a library until it is killed, and says after each action that it is done.

Run with the library's path and a seed. It writes a line to standard output once an action is durable: "tag NAME" when
the tag is there, "undoing NAME" before it goes and "undone NAME" when it is gone again, "quote NOTE" for a quote with
an actor and a claim.
"""

from __future__ import annotations

import itertools
import os
import random
import sys
from pathlib import Path

from annotator.library import Library
from tests.library.make import add_article


def acknowledge(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def main(path: Path, seed: int) -> None:
    rng = random.Random(seed)
    library = Library.create(path, coder="Nina")
    acknowledge("open")
    articles = library.articles.all()
    article = articles[0].id if articles else add_article(library)
    for number in itertools.count():
        name = f"{seed}-{number}"
        if rng.random() < 0.5:
            library.tags.add(name)
            acknowledge(f"tag {name}")
            if rng.random() < 0.3:
                acknowledge(f"undoing {name}")
                library.undo()
                acknowledge(f"undone {name}")
        else:
            with library.edit("Quote with its record"):
                quote = library.quotes.add(article, [(at := rng.randrange(200), at + 20)], note=name).id
                library.quotes.add_actor([quote], library.actors.add(f"Actor {name}").id)
                library.quotes.set_claim([quote], library.claims.add(f"Claim {name}").id)
            acknowledge(f"quote {name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

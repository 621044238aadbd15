"""What the user asked for in the inspector, carried out: each request is one call of the library, one undo step."""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch
from typing import TYPE_CHECKING, TypeVar

from annotator.errors import AnnotatorError
from annotator.model import ActorId, ClaimId, QuoteId, TagId
from ui.inspector import requests as asked

if TYPE_CHECKING:
    from annotator.library import Library

T = TypeVar("T")


@singledispatch
def perform(request: object, library: Library) -> None:
    """Carry out `request` in the store lane. Raises AnnotatorError, ValueError for values that make no sense."""
    raise TypeError(f"nobody knows how to perform {request!r}")


@perform.register(asked.SetKind)
def _(request: asked.SetKind, library: Library) -> None:
    library.quotes.set_kind([request.quote], request.kind)


@perform.register(asked.SetQuoteText)
def _(request: asked.SetQuoteText, library: Library) -> None:
    library.quotes.set(request.quote, request.field, request.value)


@perform.register(asked.AddActor)
def _(request: asked.AddActor, library: Library) -> None:
    with library.edit(f"Add {request.function}"):
        actor = known_actor(library, request.actor_id, request.name)
        library.quotes.add_actor([request.quote], actor, request.function)


@perform.register(asked.RemoveActor)
def _(request: asked.RemoveActor, library: Library) -> None:
    library.quotes.remove_actor([request.quote], request.actor, request.function)


@perform.register(asked.AddClaim)
def _(request: asked.AddClaim, library: Library) -> None:
    with library.edit("Add claim to quote"):
        claim = known_claim(library, request.claim_id, request.statement)
        library.quotes.set_claim([request.quote], claim, request.stance)


@perform.register(asked.RemoveClaim)
def _(request: asked.RemoveClaim, library: Library) -> None:
    library.quotes.remove_claim([request.quote], request.claim)


@perform.register(asked.SetStance)
def _(request: asked.SetStance, library: Library) -> None:
    certainty = _certainty(library, request.quote, request.claim)
    library.quotes.set_claim([request.quote], request.claim, request.stance, certainty)


@perform.register(asked.SetCertainty)
def _(request: asked.SetCertainty, library: Library) -> None:
    for claim in library.quotes.get(request.quote).claims:
        if claim.claim == request.claim:
            library.quotes.set_claim([request.quote], request.claim, claim.stance, request.certainty)


@perform.register(asked.AddTag)
def _(request: asked.AddTag, library: Library) -> None:
    with library.edit("Tag quote"):
        library.quotes.add_tag([request.quote], known_tag(library, request.tag_id, request.path))


@perform.register(asked.RemoveTag)
def _(request: asked.RemoveTag, library: Library) -> None:
    library.quotes.remove_tag([request.quote], request.tag)


@perform.register(asked.SetArticle)
def _(request: asked.SetArticle, library: Library) -> None:
    library.articles.set(request.article, request.field, request.value)


@perform.register(asked.SetDone)
def _(request: asked.SetDone, library: Library) -> None:
    library.articles.set_done([request.article], request.done)


@perform.register(asked.AddArticleTag)
def _(request: asked.AddArticleTag, library: Library) -> None:
    with library.edit("Tag article"):
        library.articles.add_tag(request.article, known_tag(library, request.tag_id, request.path))


@perform.register(asked.RemoveArticleTag)
def _(request: asked.RemoveArticleTag, library: Library) -> None:
    library.articles.remove_tag(request.article, request.tag)


@perform.register(asked.SetActor)
def _(request: asked.SetActor, library: Library) -> None:
    library.actors.set(request.actor, request.field, request.value)


@perform.register(asked.SetActorKind)
def _(request: asked.SetActorKind, library: Library) -> None:
    library.actors.set_kind(request.actor, request.kind)


@perform.register(asked.SetAliases)
def _(request: asked.SetAliases, library: Library) -> None:
    library.actors.set_aliases(request.actor, request.aliases)


@perform.register(asked.SetRoles)
def _(request: asked.SetRoles, library: Library) -> None:
    library.actors.set_roles(request.actor, request.roles)


@perform.register(asked.SetAffiliation)
def _(request: asked.SetAffiliation, library: Library) -> None:
    with library.edit("Change affiliation of actor"):
        named = request.name.strip()
        known = known_actor(library, request.organisation, named) if named or request.organisation else None
        library.actors.set_affiliation(request.actor, known)


@perform.register(asked.SetClaim)
def _(request: asked.SetClaim, library: Library) -> None:
    library.claims.set(request.claim, request.field, request.value)


@perform.register(asked.SetTopic)
def _(request: asked.SetTopic, library: Library) -> None:
    with library.edit("Change topic of claim"):
        topic = request.topic
        if topic is None and request.path.strip():
            topic = library.topics.add(request.path)
        library.claims.set_topic([request.claim], topic)


@perform.register(asked.FillField)
def _(request: asked.FillField, library: Library) -> None:
    library.fields.fill(request.field, [request.record], request.value)


@perform.register(asked.MergeInto)
def _(request: asked.MergeInto, library: Library) -> None:
    if request.kind == "actor":
        library.actors.merge(ActorId(request.keep), [ActorId(request.other)])
    elif request.kind == "claim":
        library.claims.merge(ClaimId(request.keep), [ClaimId(request.other)])
    else:
        library.tags.merge(TagId(request.keep), [TagId(request.other)])


@perform.register(asked.SetTag)
def _(request: asked.SetTag, library: Library) -> None:
    library.tags.set(request.tag, request.field, request.value)


@perform.register(asked.MoveTag)
def _(request: asked.MoveTag, library: Library) -> None:
    with library.edit("Move tag"):
        path = request.path.strip()
        above = known_tag(library, request.parent, path) if path or request.parent else None
        library.tags.move(request.tag, above)


@perform.register(asked.AddLink)
def _(request: asked.AddLink, library: Library) -> None:
    with library.edit(f"Link claims: {request.relation}"):
        library.claims.link(request.claim, known_claim(library, request.other, request.statement), request.relation)


@perform.register(asked.RemoveLink)
def _(request: asked.RemoveLink, library: Library) -> None:
    library.claims.unlink(request.claim, request.other, request.relation)


def sensibly(work: Callable[[Library], T]) -> Callable[[Library], T]:
    """`work`, with values that make no sense refused in words: an AnnotatorError instead of a ValueError."""

    def do(library: Library) -> T:
        try:
            return work(library)
        except ValueError as error:
            message = str(error)
            raise AnnotatorError(f"{message[:1].upper()}{message[1:]}.") from error

    return do


def known_actor(library: Library, actor: ActorId | None, name: str) -> ActorId:
    """The actor meant: by id, else the one called so, else a new one."""
    if actor is not None:
        return actor
    known = library.actors.find(" ".join(name.split()))
    return known.id if known is not None else library.actors.add(name).id


def known_claim(library: Library, claim: ClaimId | None, statement: str) -> ClaimId:
    """The claim meant: by id, else the one in these words, else a new one."""
    if claim is not None:
        return claim
    known = library.claims.find(" ".join(statement.split()))
    return known.id if known is not None else library.claims.add(statement).id


def known_tag(library: Library, tag: TagId | None, path: str) -> TagId:
    """The tag meant: by id, else the one of this path or name, else a new one with its parents."""
    if tag is not None:
        return tag
    known = library.tags.find(path)
    return known.id if known is not None else library.tags.add(path).id


def _certainty(library: Library, quote: QuoteId, claim: ClaimId) -> str:
    claims = library.quotes.get(quote).claims
    return next((each.certainty for each in claims if each.claim == claim), "")

/** Spellings and doublets read as another preposition, so that frames name one. */
export const prepositionDoublets: ReadonlyMap<string, string> = new Map([
  ['upon', 'on'],
  ['onto', 'on'],
  ['amongst', 'among'],
  ['amidst', 'amid'],
  ['towards', 'toward'],
  ['till', 'until'],
  ['regarding', 'about'],
  ['concerning', 'about'],
  ['vs', 'versus'],
])

/** Prepositions of several words, each read as the one after the colon. */
export const prepositionPhrases = `according to:according to
as per:according to
in the words of:according to
on behalf of:on behalf of
in the name of:on behalf of
in front of:in front of
in response to:in response to
in retaliation for:in response to
in reaction to:in response to
in reply to:in response to
in protest at:in protest at
in protest against:in protest at
in protest over:in protest at
in protest of:in protest at
because of:because of
due to:because of
owing to:because of
thanks to:because of
as a result of:because of
on account of:because of
in light of:because of
in view of:because of
in the wake of:after
in the aftermath of:after
as part of:as part of
in the framework of:as part of
within the framework of:as part of
on the sidelines of:during
on the margins of:during
on the fringes of:during
in the course of:during
at the end of:after
in the midst of:during
in the middle of:in
in the face of:despite
in spite of:despite
regardless of:despite
ahead of:before
prior to:before
on the eve of:before
subsequent to:after
in addition to:besides
apart from:except
aside from:except
other than:except
except for:except
instead of:instead of
in place of:instead of
rather than:instead of
in lieu of:instead of
in exchange for:in exchange for
in return for:in exchange for
in favor of:in favor of
in favour of:in favor of
in support of:in support of
in solidarity with:in support of
in cooperation with:with
in co-operation with:with
in coordination with:with
in co-ordination with:with
in collaboration with:with
in partnership with:with
in conjunction with:with
in consultation with:with
in concert with:with
in tandem with:with
along with:with
together with:with
side by side with:with
as well as:as well as
accompanied by:with
joined by:with
in the presence of:in the presence of
in contact with:in contact with
in touch with:in contact with
in line with:in line with
in accordance with:in line with
in compliance with:in line with
in violation of:in violation of
in breach of:in violation of
in defiance of:in defiance of
in connection with:about
in connection to:about
in relation to:about
with regard to:about
with regards to:about
in regard to:about
with respect to:about
in respect of:about
in terms of:about
on the subject of:about
on the issue of:about
as to:about
as for:about
at the hands of:by
by means of:by means of
by way of:via
by the name of:as
in charge of:in charge of
at the invitation of:at the invitation of
on the invitation of:at the invitation of
upon the invitation of:at the invitation of
at the official invitation of:at the invitation of
following an invitation from:at the invitation of
following an invitation by:at the invitation of
following an official invitation from:at the invitation of
following an official invitation by:at the invitation of
after an invitation from:at the invitation of
responding to an invitation from:at the invitation of
at the request of:at the request of
at the behest of:at the request of
at the head of:at the head of
at the helm of:at the head of
in the direction of:toward
in the vicinity of:near
close to:near
next to:near
near to:near
off the coast of:near
on the border with:near
along the border with:near
across the border from:near
on the outskirts of:near
not far from:near
north of:near
south of:near
east of:near
west of:near
northeast of:near
northwest of:near
southeast of:near
southwest of:near
out of:out of
outside of:outside
inside of:inside
up to:up to
as of:since
since the start of:since
such as:such as
including in:in
from within:from
for the sake of:for
for the purpose of:for
with a view to:for
with the aim of:for
in order to:to
so as to:to
by virtue of:because of
in case of:in case of
in the event of:in case of
in the absence of:without
under the auspices of:under
under the leadership of:under
with the help of:with the help of
with the support of:with the help of
with the backing of:with the help of
with the mediation of:with the help of
through the mediation of:with the help of
at odds with:at odds with
at war with:at war with
on good terms with:with
in the hands of:in the hands of
in opposition to:against
as opposed to:unlike
contrary to:unlike
in contrast to:unlike
in comparison with:unlike
compared with:unlike
compared to:unlike
by comparison with:unlike`

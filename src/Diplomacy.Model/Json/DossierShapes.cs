namespace Diplomacy.Model.Json;

/// <summary>Statements with their sources, and the dossier around everything.</summary>
internal static class DossierShapes
{
    public static Shape<Wording> Wording { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var text = m.Required("text", w => w.Text.Text, Ids.Text);
            var language = m.Optional("language", w => w.Text.Language, Ids.Text);
            var label = m.Optional("label", w => w.Label, Ids.Text);
            return d => new Wording(new LocalizedText(d.Get(text), d.Get(language))) { Label = d.Get(label) };
        });

    public static Shape<Source> Source { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var publisher = m.Required("publisher", s => s.Publisher, Ids.Text);
            var title = m.Optional("title", s => s.Title, Ids.Text);
            var address = m.Optional("address", s => s.Address, Ids.Text);
            var publishedAt = m.Optional("publishedAt", s => s.PublishedAt, TimeCodecs.Moment);
            var retrievedAt = m.Optional("retrievedAt", s => s.RetrievedAt, TimeCodecs.Instant);
            var note = m.Optional("note", s => s.Note, Ids.Text);
            return d => new Source(d.Get(publisher))
            {
                Title = d.Get(title),
                Address = d.Get(address),
                PublishedAt = d.Get(publishedAt),
                RetrievedAt = d.Get(retrievedAt),
                Note = d.Get(note),
            };
        });

    public static Shape<Signature> Signature { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var by = m.Required("by", s => s.By, Ids.Actor);
            var onBehalfOf = m.Optional("onBehalfOf", s => s.OnBehalfOf, Ids.Actor);
            var at = m.Optional("at", s => s.At, TimeCodecs.Moment);
            var reservations = m.List("reservations", s => s.Reservations, PartyShapes.Text);
            var terms = m.Optional("reservedTerms", s => s.ReservedTerms, PauseShapes.Terms);
            return d => new Signature(d.Get(by))
            {
                OnBehalfOf = d.Get(onBehalfOf),
                At = d.Get(at),
                Reservations = d.Get(reservations),
                ReservedTerms = d.Get(terms),
            };
        });

    public static Shape<Statement> Statement { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            var id = m.Required("id", s => s.Id, Ids.Statement);
            var speaker = m.Required("speaker", s => s.Speaker, Ids.Actor);
            var onBehalfOf = m.Optional("onBehalfOf", s => s.OnBehalfOf, Ids.Actor);
            var signatories = m.List("signatories", s => s.Signatories, Signature);
            var addressees = m.List("addressees", s => s.Addressees, Ids.Actor);
            // Null is public; an empty list would be nobody.
            var audience = m.Optional("audience", s => s.Audience, Codecs.List(Ids.Actor));
            var saidAt = m.Required("saidAt", s => s.SaidAt, TimeCodecs.Moment);
            var channel = m.Default("channel", s => s.Channel, Codecs.Word<Channel>(), Channel.Unspecified);
            var wording = m.Optional("wording", s => s.Wording, Wording);
            var acts = m.List("acts", s => s.Acts, ActShapes.Act);
            var utterance = m.Optional("utterance", s => s.Utterance, Ids.Utterance);
            var inReplyTo = m.Optional("inReplyTo", s => s.InReplyTo, Ids.Statement);
            var replyBy = m.Optional("replyBy", s => s.ReplyBy, DeadlineShapes.Deadline);
            var supersedes = m.Optional("supersedes", s => s.Supersedes, Ids.Statement);
            var sources = m.List("sources", s => s.Sources, Source, only: s => s.OnlySource);
            var knownFrom = m.Optional("knownFrom", s => s.StatedKnownFrom, TimeCodecs.Instant);
            var recordedAt = m.Required("recordedAt", s => s.RecordedAt, TimeCodecs.Instant);
            return d => new Statement(d.Get(id), d.Get(speaker), d.Get(acts))
            {
                OnBehalfOf = d.Get(onBehalfOf),
                Signatories = d.Get(signatories),
                Addressees = d.Get(addressees),
                Audience = d.Get(audience),
                SaidAt = d.Get(saidAt),
                Channel = d.Get(channel),
                Wording = d.Get(wording),
                Utterance = d.Get(utterance),
                InReplyTo = d.Get(inReplyTo),
                ReplyBy = d.Get(replyBy),
                Supersedes = d.Get(supersedes),
                Sources = d.Get(sources),
                StatedKnownFrom = d.Get(knownFrom),
                RecordedAt = d.Get(recordedAt),
            };
        });

    public static Shape<Withheld> Withheld { get; } =
        new(m =>
        {
            var count = m.Required("count", w => w.Count, Codecs.Position);
            // Null is that it is not told; an empty list would be none.
            var pauses = m.Optional("pauses", w => w.Pauses, Codecs.List(Ids.Pause));
            var named = m.List("named", w => w.Named, Ids.Statement);
            var atLeast = m.Default("atLeast", w => w.IsAtLeast, Codecs.Boolean, false);
            return d => new Withheld(d.Get(count))
            {
                IsAtLeast = d.Get(atLeast),
                Pauses = d.Get(pauses),
                Named = d.Get(named),
            };
        });

    public static Codec<StatementLog> Statements { get; } = new StatementLogCodec(Statement);

    public static Shape<Dossier> DossierMembers { get; } =
        new(m =>
        {
            m.Keep(v => v.UnrecognizedMembers, (v, members) => v with { UnrecognizedMembers = members });
            _ = m.Required("format", _ => DiplomacyJson.Format, Ids.Format);
            var actors = m.List("actors", s => s.Actors, PartyShapes.Actor);
            var relations = m.List("relations", s => s.Relations, PartyShapes.Relation);
            var places = m.List("places", s => s.Places, ScopeShapes.Place);
            var pauses = m.List("pauses", s => s.Pauses, PauseShapes.Pause);
            var lists = m.List("lists", s => s.Lists, PartyShapes.List);
            var statements = m.Default("statements", s => s.Statements, Statements, []);
            var withheld = m.Optional("withheld", s => s.Withheld, Withheld);
            return d => new Dossier
            {
                Actors = d.Get(actors),
                Relations = d.Get(relations),
                Places = d.Get(places),
                Pauses = d.Get(pauses),
                Lists = d.Get(lists),
                Statements = d.Get(statements),
                Withheld = d.Get(withheld),
            };
        });

    public static Codec<Dossier> Dossier { get; } = new DocumentCodec<Dossier>(DossierMembers);
}

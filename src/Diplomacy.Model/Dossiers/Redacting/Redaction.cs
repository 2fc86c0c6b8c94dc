namespace Diplomacy.Model;

/// <summary>Leaves confidential statements out of a dossier, so that whoever gets it is told that they are missing.</summary>
/// <remarks>
/// What is left out is remembered in <see cref="Dossier.Withheld"/>, which survives JSON, and every verdict that it may bear on is labelled
/// partial. Statements alone are withheld: actors, places, pauses and relations stay as they are. A statement that stays keeps what it says
/// of one that does not, its identifier included.
/// </remarks>
public static class Redaction
{
    extension(Dossier dossier)
    {
        /// <summary>The dossier without the statements of which a condition holds; the same dossier when it holds of none.</summary>
        /// <param name="isWithheld">The condition.</param>
        /// <param name="tellsPauses">Whether the dossier tells on which pauses they may bear; else they may bear on any.</param>
        /// <exception cref="ArgumentNullException">The condition is null.</exception>
        public Dossier Withhold(Func<Statement, bool> isWithheld, bool tellsPauses = true)
        {
            ArgumentNullException.ThrowIfNull(isWithheld);
            var groups = dossier.Statements.ToLookup(isWithheld);
            return groups[true].Any() ? dossier.Without([.. groups[true]], [.. groups[false]], tellsPauses) : dossier;
        }

        /// <summary>The dossier without the statements named.</summary>
        /// <param name="statements">The identifiers.</param>
        /// <param name="tellsPauses">Whether the dossier tells on which pauses they may bear; else they may bear on any.</param>
        /// <exception cref="ArgumentException">The dossier has no statement of one of the identifiers.</exception>
        public Dossier Withhold(EquatableArray<StatementId> statements, bool tellsPauses = true)
        {
            foreach (var id in statements)
            {
                if (!dossier.Index.Statements.ContainsKey(id))
                {
                    throw new ArgumentException($"The dossier has no statement '{id}'.", nameof(statements));
                }
            }

            return dossier.Withhold(statement => statements.Contains(statement.Id), tellsPauses);
        }

        /// <summary>The dossier without what was said in one of some ways, such as <see cref="Channel.Telephone"/>.</summary>
        /// <param name="channels">The ways.</param>
        /// <param name="tellsPauses">Whether the dossier tells on which pauses they may bear; else they may bear on any.</param>
        public Dossier Withhold(EquatableArray<Channel> channels, bool tellsPauses = true) =>
            dossier.Withhold(statement => channels.Contains(statement.Channel), tellsPauses);

        /// <summary>The dossier for a reader: without the statements that it could not know of by their audience.</summary>
        /// <param name="reader">The reader.</param>
        /// <param name="tellsPauses">Whether the dossier tells on which pauses they may bear; else they may bear on any.</param>
        /// <exception cref="ArgumentException">The dossier has no such actor.</exception>
        public Dossier WithholdFrom(ActorId reader, bool tellsPauses = true) =>
            dossier.Index.Actors.ContainsKey(reader)
                ? dossier.Withhold(
                    statement => !Audiences.Includes(statement, reader, dossier.Index.Relations),
                    tellsPauses
                )
                : throw new ArgumentException($"The dossier has no actor '{reader}'.", nameof(reader));

        /// <summary>The dossier without the statements that had an audience, and so were not public.</summary>
        /// <param name="tellsPauses">Whether the dossier tells on which pauses they may bear; else they may bear on any.</param>
        public Dossier WithholdPrivate(bool tellsPauses = true) =>
            dossier.Withhold(statement => statement.Audience is not null, tellsPauses);

        private Dossier Without(List<Statement> withheld, List<Statement> kept, bool tellsPauses)
        {
            var ids = withheld.Select(statement => statement.Id).Concat(dossier.Withheld?.Named ?? []).ToHashSet();
            var before = dossier.Withheld;
            return dossier with
            {
                Statements = kept.ToEquatableArray(),
                Withheld = new Withheld((before?.Count ?? 0) + withheld.Count)
                {
                    Pauses =
                        tellsPauses && before is not { Pauses: null }
                            ? new RedactionReach(dossier)
                                .PausesOf(withheld)
                                .Concat(before?.Pauses ?? [])
                                .Distinct()
                                .Order()
                                .ToEquatableArray()
                            : null,
                    Named = kept.SelectMany(StatementTies.NamedBy)
                        .Where(ids.Contains)
                        .Distinct()
                        .Order()
                        .ToEquatableArray(),
                },
            };
        }
    }
}

using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>The ratings that one rater gave one person, in the order in which they were given.</summary>
/// <remarks>A sheet knows nothing of the benchmark's content: whether its items and ratings fit is checked when it is scored.</remarks>
public sealed partial record RatingSheet : PersonalRecord
{
    /// <summary>Who was rated: any name or code.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Subject { get; init => field = Require.PrivateLabel(value); }

    /// <summary>The id of who was rated, such as a number or an e-mail address: the key of the person, whose name then is a label.</summary>
    /// <value>Null by default: the name is the key.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? SubjectId { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>The ratings in the order given; an item at most once.</summary>
    /// <exception cref="ArgumentException">An item occurs twice.</exception>
    public required ValueList<ItemRating> Ratings { get; init => field = Require.Unique(value, rating => rating.ItemId); }

    /// <summary>Who rated: any name or code.</summary>
    /// <value>Null by default: not stated.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Rater { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>The id of who rated, such as a number or an e-mail address: the key of the rater, whose name then is a label.</summary>
    /// <value>Null by default: the name is the key.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? RaterId { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>
    /// The id of the response that the sheet was taken from: of one person's sheets the second with the same id is a copy, one with another
    /// id is of another rater.
    /// </summary>
    /// <value>Null by default: not stated.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? ResponseId { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>In which relation the rater stands to the person.</summary>
    /// <value>Null by default: not stated.</value>
    /// <exception cref="ArgumentOutOfRangeException">The role is not defined.</exception>
    public RaterRole? Role { get; init => field = value is RaterRole role ? Require.Defined(role) : null; }

    /// <summary>What the ratings were collected for, such as "selection" or "development".</summary>
    /// <value>Null by default: not stated.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Purpose { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>When the sheet was completed.</summary>
    /// <value>Null by default: not stated.</value>
    public DateTimeOffset? Completed { get; init; }

    /// <summary>The id of the benchmark that the sheet was collected for.</summary>
    /// <value>Null by default: not stated, and then any benchmark with the items may score it.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Benchmark { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>The version of the content with which the sheet was collected.</summary>
    /// <value>Null by default: not stated.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? ContentVersion { get; init => field = Require.OptionalPrivateLabel(value); }

    /// <summary>Evidence notes, at most one an item.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentException">An item occurs twice.</exception>
    public ValueList<EvidenceNote> Notes { get; init => field = Require.Unique(value, note => note.ItemId); } = [];

    /// <summary>The ids of the items in the order in which they were presented, the ones not answered included; each once.</summary>
    /// <value>Null by default: the order of the ratings is the whole order.</value>
    /// <exception cref="ArgumentException">An id is blank, too long, holds control characters, or occurs twice.</exception>
    public ValueList<string>? Presented { get; init => field = value is null ? null : Require.Unique(Require.PrivateLabels(value), id => id); }

    /// <summary>Whether the ratings were collected for development: then they may be discussed and planned with, not decided on.</summary>
    /// <remarks>
    /// True when the letters of <see cref="Purpose"/> hold "develop" other than in "developer", or one of its words is "dev": "for development", "Development
    /// (360)" and "DEV" are development, however they are spaced and whichever invisible characters they hold.
    /// </remarks>
    public bool IsForDevelopment => RatingPurpose.IsDevelopment(Purpose);

    /// <summary>Builds a sheet from ratings by item id.</summary>
    /// <param name="subject">Who was rated.</param>
    /// <param name="ratings">Item ids with ratings, in the order given; a dictionary will do.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentException">The subject or an id is blank, or an item occurs twice.</exception>
    public static RatingSheet FromRatings(string subject, IEnumerable<KeyValuePair<string, int>> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromRatings(subject, ratings.Select(rating => KeyValuePair.Create(rating.Key, (int?)rating.Value)));
    }

    /// <summary>Builds a sheet from ratings by item id, some of them "not observed".</summary>
    /// <param name="subject">Who was rated.</param>
    /// <param name="ratings">Item ids with ratings, null for "not observed", in the order given.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentException">The subject or an id is blank, or an item occurs twice.</exception>
    public static RatingSheet FromRatings(string subject, IEnumerable<KeyValuePair<string, int?>> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return new RatingSheet
        {
            Subject = subject,
            Ratings = [.. ratings.Select((rating, place) => new ItemRating(rating.Key ?? throw Require.Missing(nameof(ratings), place), rating.Value))],
        };
    }

    /// <summary>Builds a sheet from answers to your own questions, all of them observed.</summary>
    /// <param name="subject">Who was rated.</param>
    /// <param name="answers">Your question ids with ratings, in the order given; a dictionary will do.</param>
    /// <param name="itemIds">The item id that each of your question ids stands for.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentException">The subject or an id is blank, or two questions stand for one item.</exception>
    /// <exception cref="RatingSheetException">A question is not mapped; the exception lists all such questions.</exception>
    public static RatingSheet FromAnswers(
        string subject, IEnumerable<KeyValuePair<string, int>> answers, IReadOnlyDictionary<string, string> itemIds)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return FromAnswers(subject, answers.Select(answer => KeyValuePair.Create(answer.Key, (int?)answer.Value)), itemIds);
    }

    /// <summary>Builds a sheet from answers to your own questions, some of them "not observed".</summary>
    /// <param name="subject">Who was rated.</param>
    /// <param name="answers">Your question ids with ratings, null for "not observed", in the order given.</param>
    /// <param name="itemIds">The item id that each of your question ids stands for.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentException">The subject or an id is blank, or two questions stand for one item.</exception>
    /// <exception cref="RatingSheetException">A question is not mapped; the exception lists all such questions.</exception>
    public static RatingSheet FromAnswers(
        string subject, IEnumerable<KeyValuePair<string, int?>> answers, IReadOnlyDictionary<string, string> itemIds)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(itemIds);
        InputProblems log = new();
        List<ItemRating> ratings = [];
        foreach ((int place, (string question, int? rating)) in answers.Index())
        {
            if (itemIds.TryGetValue(question ?? throw Require.Missing(nameof(answers), place), out string? itemId))
            {
                ratings.Add(new ItemRating(itemId ?? throw new ArgumentException($"{nameof(itemIds)} must hold no null, but that of answer " +
                    $"{place} is null.", nameof(itemIds)), rating));
            }
            else
            {
                log.Add(ProblemCodes.UnmappedQuestion, string.Create(CultureInfo.InvariantCulture, $"answers[{place}]"), "a question that is mapped to an item",
                    "no item for it");
            }
        }

        return log.Count == 0
            ? new RatingSheet { Subject = subject, Ratings = [.. ratings] }
            : throw new RatingSheetException(log, subject);
    }
}

namespace Chally.Competencies.Authoring.Importing;

/// <summary>A level of a competency while its document is read.</summary>
internal sealed class LevelDraft(int rank, int line)
{
    public int Rank { get; } = rank;

    public int Line { get; } = line;

    public TextDraft? Name { get; set; }

    /// <summary>The lines below the heading.</summary>
    public List<DocumentToken> Lines { get; } = [];

    /// <summary>How many behaviours the document says it withholds.</summary>
    public int Withheld { get; set; }

    /// <summary>The behaviours: lines that are wrapped are put together.</summary>
    /// <param name="areSentences">Whether the document's behaviours end with a full stop, so that a line without one goes on.</param>
    public List<TextDraft> Behaviors(bool areSentences)
    {
        List<TextDraft> behaviors = [];
        foreach (DocumentToken line in Lines)
        {
            bool goesOn = behaviors.Count > 0 && !line.IsBullet && !behaviors[^1].EndsSentence
                && (areSentences || behaviors[^1].BulletSign != Bullet.None || Wording.StartsLower(line.Text));
            if (goesOn)
            {
                behaviors[^1].Append(line.Text);
            }
            else
            {
                behaviors.Add(new TextDraft(line));
            }
        }

        return behaviors;
    }
}

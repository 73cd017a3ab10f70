using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Psychometrics;

/// <summary>The keyed ratings of a competency's items from sheets.</summary>
internal static class KeyedItems
{
    /// <summary>A row a sheet and a column an item, NaN where it is not rated. Keyed within the declared range of the scale.</summary>
    public static double[,] Matrix(CompetencyItem[] items, RatingSheet[] sheets, RatingScale scale)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < items.Length; i++)
        {
            places.Add(items[i].Id, i);
        }

        double[,] matrix = new double[sheets.Length, items.Length];
        for (int row = 0; row < sheets.Length; row++)
        {
            for (int i = 0; i < items.Length; i++)
            {
                matrix[row, i] = double.NaN;
            }

            foreach (ItemRating answer in sheets[row].Ratings)
            {
                if (answer.Rating is int rating && places.TryGetValue(answer.ItemId, out int place))
                {
                    matrix[row, place] = KeyedRating.Of(items[place].Pole, rating, scale);
                }
            }
        }

        return matrix;
    }
}

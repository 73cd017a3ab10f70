using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>The six intraclass correlations of Shrout and Fleiss (1979).</summary>
[JsonConverter(typeof(WordConverter<IntraclassForm>))]
public enum IntraclassForm
{
    /// <summary>ICC(1,1): one rating, each person rated by other raters; McGraw and Wong's ICC(1).</summary>
    OneWaySingle,

    /// <summary>ICC(2,1): one rating, raters drawn from many, their severity counted as error; ICC(A,1).</summary>
    AgreementSingle,

    /// <summary>ICC(3,1): one rating, these raters only, their severity not counted as error; ICC(C,1).</summary>
    ConsistencySingle,

    /// <summary>ICC(1,k): the mean of k ratings, each person rated by other raters; ICC(k).</summary>
    OneWayAverage,

    /// <summary>ICC(2,k): the mean of k ratings, raters drawn from many, their severity counted as error; ICC(A,k).</summary>
    AgreementAverage,

    /// <summary>ICC(3,k): the mean of k ratings, these raters only, their severity not counted as error; ICC(C,k).</summary>
    ConsistencyAverage,
}

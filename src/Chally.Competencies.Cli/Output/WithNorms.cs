using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Output;

/// <summary>A result in JSON, with what a norm set says of it as one more member where there is one.</summary>
/// <typeparam name="TResult">The result.</typeparam>
/// <typeparam name="TNorms">What the norm set says.</typeparam>
internal sealed record WithNorms<TResult, TNorms>(TResult Result, TNorms? Norms) : IMemberTable<WithNorms<TResult, TNorms>>
    where TResult : class, IMemberTable<TResult>
    where TNorms : class, IMemberTable<TNorms>
{
    static JsonDocumentForm? IMemberTable<WithNorms<TResult, TNorms>>.Document => TResult.Document;

    static WithNorms<TResult, TNorms>? IMemberTable<WithNorms<TResult, TNorms>>.Members(MemberPass pass, WithNorms<TResult, TNorms>? value)
    {
        TResult? result = pass.Include(value?.Result);
        TNorms? norms = pass.OptionalObject("norms", value?.Norms);
        return pass.IsSound ? new WithNorms<TResult, TNorms>(result!, norms) : null;
    }
}

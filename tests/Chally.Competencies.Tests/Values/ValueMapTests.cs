using System.Collections;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests;

public sealed class ValueMapTests
{
    private static readonly ValueMap<double> Two = ValueMap.Create(new Dictionary<string, double> { ["b"] = 2.5, ["a"] = 1 });

    [Fact]
    public void Equals_SameEntriesInAnyOrder_True()
    {
        ValueMap<double> other = ValueMap.Create(new Dictionary<string, double> { ["a"] = 1, ["b"] = 2.5 });

        Assert.NotSame(Two, other);
        Assert.True(Two.Equals(other));
        Assert.True(Two.Equals((object)other));
        Assert.Equal(Two.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equals_OtherNamesValuesCountOrType_False()
    {
        Assert.False(Two.Equals(ValueMap.Create(new Dictionary<string, double> { ["a"] = 1, ["c"] = 2.5 })));
        Assert.False(Two.Equals(ValueMap.Create(new Dictionary<string, double> { ["a"] = 1, ["b"] = 2 })));
        Assert.False(Two.Equals(ValueMap.Create(new Dictionary<string, double> { ["a"] = 1 })));
        Assert.False(Two.Equals(ValueMap<double>.Empty));
        Assert.False(Two.Equals(null));
        Assert.False(Two.Equals((object)"a"));
    }

    [Fact]
    public void Entries_AnyOrder_AreEnumeratedOrdinally()
    {
        ValueMap<int> map = ValueMap.Create(new Dictionary<string, int> { ["b"] = 1, ["a"] = 2, ["B"] = 3, ["\u00e9"] = 4 });

        Assert.Equal(["B", "a", "b", "\u00e9"], map.Keys);
        Assert.Equal([3, 2, 1, 4], map.Values);
        Assert.Equal(map.Keys.Zip(map.Values, KeyValuePair.Create), map);
        Assert.Equal(4, ((IEnumerable)map).Cast<KeyValuePair<string, int>>().Count());
    }

    [Fact]
    public void Lookup_KnownAndUnknownNames_FindsOrMisses()
    {
        Assert.Equal(2.5, Two["b"]);
        Assert.Equal(2, Two.Count);
        Assert.True(Two.ContainsKey("a"));
        Assert.False(Two.ContainsKey("A"));
        Assert.True(Two.TryGetValue("a", out double value));
        Assert.Equal(1, value);
        Assert.False(Two.TryGetValue("c", out _));
        Assert.Throws<KeyNotFoundException>(() => Two["c"]);
    }

    [Fact]
    public void Create_NameTwiceOrNulls_Throws()
    {
        ArgumentException twice = Assert.Throws<ArgumentException>(() => ValueMap.Create([KeyValuePair.Create("a", 1), KeyValuePair.Create("a", 2)]));

        Assert.Contains("entry 1 has one again", twice.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ValueMap.Create([KeyValuePair.Create((string)null!, 1)]));
        Assert.Throws<ArgumentException>(() => ValueMap.Create([KeyValuePair.Create("a", (string)null!)]));
        Assert.Throws<ArgumentNullException>(() => ValueMap.Create<int>(null!));
    }

    [Fact]
    public void Create_DictionaryChangedAfterwards_MapStays()
    {
        Dictionary<string, int> source = new() { ["a"] = 1 };
        ValueMap<int> map = ValueMap.Create(source);

        source["a"] = 9;

        Assert.Equal(1, map["a"]);
    }

    [Fact]
    public void Create_AnyDictionary_HoldsItAndEqualsACopy() => Holds.ForAll(ArbMap.Default.ArbFor<Dictionary<int, int>>(), numbers =>
    {
        Dictionary<string, int> source = numbers.ToDictionary(pair => $"n{pair.Key}", pair => pair.Value);
        ValueMap<int> map = ValueMap.Create(source);
        ValueMap<int> reversed = ValueMap.Create(source.Reverse());

        Assert.Equal(source.Count, map.Count);
        Assert.All(source, pair => Assert.Equal(pair.Value, map[pair.Key]));
        Assert.Equal(map, reversed);
        Assert.Equal(map.GetHashCode(), reversed.GetHashCode());
    });

    [Fact]
    public void ToString_Entries_StandInBraces() => Assert.Equal("{a: 1, b: 2.5}", Two.ToString());
}

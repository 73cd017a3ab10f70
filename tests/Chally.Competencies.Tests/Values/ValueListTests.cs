using System.Collections;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_SameElementsInSameOrder_True()
    {
        ValueList<string> left = ["a", "b"];
        ValueList<string> right = ["a", "b"];

        Assert.NotSame(left, right);
        Assert.True(left.Equals(right));
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Equals_OtherElementsOrderLengthOrType_False()
    {
        ValueList<string> list = ["a", "b"];

        Assert.False(list.Equals(["b", "a"]));
        Assert.False(list.Equals(["a"]));
        Assert.False(list.Equals(["a", "b", "c"]));
        Assert.False(list.Equals(null));
        Assert.False(list.Equals((object)"a"));
    }

    [Fact]
    public void Equals_ElementsOfRecords_ComparesByContent()
    {
        ValueList<BenchmarkFact> left = [Samples.Fact with { Sources = ["x"] }];
        ValueList<BenchmarkFact> right = [Samples.Fact with { Sources = ["x"] }];

        Assert.Equal(left, right);
    }

    [Fact]
    public void Equals_AnyTwoLists_AgreesWithTheElementsAndTheHash() =>
        Holds.ForAll(ArbMap.Default.ArbFor<(int[] Left, int[] Right)>(), pair =>
        {
            ValueList<int> left = [.. pair.Left];
            ValueList<int> right = [.. pair.Right];

            Assert.Equal(pair.Left.AsSpan().SequenceEqual(pair.Right), left.Equals(right));
            Assert.Equal(left, [.. pair.Left]);
            Assert.Equal(left.GetHashCode(), ValueList.Create<int>(pair.Left).GetHashCode());
        });

    [Fact]
    public void Create_NullElement_Throws()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => ValueList.Create<string>(["a", null!]));

        Assert.Contains("element 1 of 2", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_NoElements_IsTheSharedEmptyList()
    {
        ValueList<int> none = [];

        Assert.Same(ValueList<int>.Empty, none);
        Assert.Empty(none);
    }

    [Fact]
    public void Create_ArrayChangedAfterwards_ListStays()
    {
        int[] source = [1, 2];
        ValueList<int> list = ValueList.Create<int>(source);

        source[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void CollectionExpression_SpreadAndElements_KeepsTheOrder()
    {
        ValueList<int> first = [1, 2];
        ValueList<int> all = [0, .. first, 3];

        Assert.Equal(4, all.Count);
        Assert.Equal([0, 1, 2, 3], all);
        Assert.Equal([0, 1, 2, 3], all.AsSpan().ToArray());
        Assert.Equal(3, all[3]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Item_OutsideTheList_ThrowsWithPlaceAndRange(int place)
    {
        ValueList<int> list = [1, 2];

        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(() => list[place]);

        Assert.Contains($"from 0 to 1, but was {place}", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Item_EmptyList_SaysThatItIsEmpty()
    {
        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(() => ValueList<int>.Empty[0]);

        Assert.Contains("empty", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GetEnumerator_NonGeneric_GivesTheElements()
    {
        IEnumerable list = ValueList.Create<int>([4, 5]);

        Assert.Equal([4, 5], list.Cast<int>());
    }

    [Fact]
    public void ToString_Elements_StandInBrackets()
    {
        ValueList<string> list = ["a", "b"];

        Assert.Equal("[a, b]", list.ToString());
    }
}

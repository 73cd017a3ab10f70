using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class PageFurnitureTests
{
    private const string Cover = "A a\nB b\nC c\nD d\nE e\nF f\nG g\nH h\n";

    [Theory]
    [InlineData("12", true)]
    [InlineData("1234", true)]
    [InlineData("- 12 -", true)]
    [InlineData("[12]", true)]
    [InlineData("Page 12", true)]
    [InlineData("PAGE 12 of 30", true)]
    [InlineData("12 / 30", true)]
    [InlineData("12/30", true)]
    [InlineData("12345", false)]
    [InlineData("", false)]
    [InlineData("Page", false)]
    [InlineData("Page one", false)]
    [InlineData("12 of", false)]
    [InlineData("12 of many", false)]
    [InlineData("12 of 12345", false)]
    [InlineData("12345 of 12", false)]
    [InlineData("12 or 30", false)]
    [InlineData("/ 30", false)]
    public void IsPageNumber_Line_IsOneOrNot(string text, bool isNumber) => Assert.Equal(isNumber, PageFurniture.IsPageNumber(text));

    [Theory]
    [InlineData("Page 3")]
    [InlineData("\u00A9 2020 Northwind")]
    [InlineData("(c) 2020 Northwind")]
    [InlineData("COPYRIGHT 2020 Northwind")]
    [InlineData("All Rights Reserved.")]
    [InlineData("hello@guides.example")]
    [InlineData("Mail hello@guides.example or ask one of us at home now")]
    [InlineData("See www.guides.example")]
    [InlineData("HTTP://guides.example")]
    [InlineData("https://guides.example")]
    [InlineData("555.010.0100 | 555.010.0199")]
    [InlineData("Phone (030) 1234-567")]
    [InlineData("---")]
    [InlineData("= = =")]
    [InlineData("~~~~")]
    public void IsCertain_Furniture_Is(string text) => Assert.True(PageFurniture.IsCertain(text));

    [Theory]
    [InlineData("--")]
    [InlineData("-a-")]
    [InlineData("Copyrights are kept")]
    [InlineData("@guides.example")]
    [InlineData("Meet @ guides.example")]
    [InlineData("hello@guides")]
    [InlineData("hello@.guides")]
    [InlineData("Mail hello@guides.example or ask one of us at home right now")]
    [InlineData("5550100")]
    [InlineData("555.0100 is six of eight")]
    [InlineData("12.34-56")]
    [InlineData("$ 1 000 000.00")]
    [InlineData("Sold 1 000 000 of them to the north")]
    public void IsCertain_Text_IsNot(string text) => Assert.False(PageFurniture.IsCertain(text));

    [Fact]
    public void IsCertain_LongLine_IsNot()
    {
        Assert.True(PageFurniture.IsCertain(new string('-', 120)));
        Assert.False(PageFurniture.IsCertain(new string('-', 121)));
    }

    [Theory]
    [InlineData("Head\n\nOne\n\fHead\n\nTwo\n", "Head|One|Two", 1)] // what stands on the cover is the title
    [InlineData(Cover + "\n\fHead\nOne\n\fHead\nTwo\n", "One|Two", 2)] // at the head of pages
    [InlineData(Cover + "\n\fHead 1\nOne\n\fHead 2\nTwo\n", "One|Two", 2)] // with a number
    [InlineData(Cover + "\nOne\n\nFoot\n\fTwo\n\nFoot\n\f", "One|Two", 2)] // at the foot of pages
    [InlineData(Cover + "\nHead\n\nOne\n\nHead\n\nTwo\n", "One|Two", 2)] // between blank lines
    [InlineData(Cover + "\nOne\n\nFoot\n1\nTwo\n\nFoot\n2\nThree\n", "One|Two|Three", 4)] // above page numbers
    [InlineData(Cover + "\nOne\n1\nHead\nTwo\n2\nHead\nThree\n", "One|Two|Three", 4)] // below page numbers
    [InlineData(Cover + "\n\fHead\nOne\n", "Head|One", 0)] // once
    [InlineData(Cover + "\n\fHead\ngoes on\n\fHead\ngoes on\n", "Head|goes on|Head|goes on", 0)] // a wrapped text
    [InlineData(Cover + "\n\fhead\nOne\n\fhead\nTwo\n", "head|One|head|Two", 0)] // the rest of a wrapped text
    [InlineData(Cover + "\n\f- Head\nOne\n\f- Head\nTwo\n", "- Head|One|- Head|Two", 0)] // an element
    [InlineData(Cover + "\nOne\nHead\nTwo\nHead\nThree\n", "One|Head|Two|Head|Three", 0)] // within the text
    [InlineData(Cover + "\nHead\nOne\nX x\nY y\n\nHead\nTwo\nZ z\nW w\n", "Head|One|X x|Y y|Head|Two|Z z|W w", 0)] // right above text, at no edge
    [InlineData(Cover + "\nOne\n\nFoot\n\nTwo\n\nFoot", "One|Two", 2)] // the last line too
    [InlineData(Cover + "\n\fHead\n\nOne\nOnly\n\fHead\n\nTwo\nOnly\n", "One|Only|Two|Only", 2)] // a foot right below text is none
    [InlineData(Cover + "\n\fX x\nY y\n\nHead\nOne\n\fZ z\nW w\n\nHead\nTwo\n", "X x|Y y|Head|One|Z z|W w|Head|Two", 0)] // the third line of a page
    [InlineData(Cover + "\n\f12:\nOne\n\f13:\nTwo\n", "One|Two", 2)]
    public void Tokens_RunningHeads_AreLeftOut(string text, string left, int skipped)
    {
        List<DocumentToken> tokens = PageFurniture.Tokens(Sample.Lines(text), _ => false, out int count);

        int cover = text.StartsWith(Cover, StringComparison.Ordinal) ? 8 : 0;
        Assert.Equal(left.Split('|'), tokens.Skip(cover).Select(token => token.Text));
        Assert.Equal(skipped, count);
    }

    [Fact]
    public void Tokens_WhatIsTextOrKept_Stays()
    {
        List<DocumentLine> lines = Sample.Lines(Cover + "\n\fHead\nOne\n\fHead\nTwo\nPage 4\nPage 5\n");

        Assert.Equal(["Head", "One", "Head", "Two"], PageFurniture.Tokens(lines, text => text == "Head", out int skipped).Skip(8).Select(token => token.Text));
        Assert.Equal(2, skipped);
        Assert.Equal(["One", "Two", "Page 5"],
            PageFurniture.Tokens(lines, _ => false, i => lines[i].Raw == "Page 5", out skipped).Skip(8).Select(token => token.Text));
        Assert.Equal(3, skipped);
        string longest = new('H', 120);
        Assert.Equal(2, PageFurniture.Tokens(Sample.Lines($"{Cover}\n\f{longest}\nOne\n\f{longest}\nTwo\n"), _ => false, out skipped).Count - 8);
        Assert.Equal(4, PageFurniture.Tokens(Sample.Lines($"{Cover}\n\f{longest}H\nOne\n\f{longest}H\nTwo\n"), _ => false, out skipped).Count - 8);
    }

    [Fact]
    public void Tokens_Gaps_AreBlankLinesWithoutThoseAtTheEndsOfPages()
    {
        List<DocumentToken> tokens = Sample.Tokens("\nA\n\n\n- b\nC c\n\n\f\nD\nPage 3\n\n\nE\n");

        Assert.Equal([("A", 1, false), ("- b", 2, false), ("C c", 0, false), ("D", 1, true), ("E", 2, true)],
            tokens.Select(token => (token.Text, token.Gap, token.AfterPage)));
        Assert.Equal([2, 5, 6, 9, 13], tokens.Select(token => token.Line));
        Assert.Equal([false, false, true, false, false], tokens.Select(token => token.IsContinuation));
        Assert.Equal(("b", "b", true, '-'), (tokens[1].Body, tokens[1].Key, tokens[1].IsBullet, tokens[1].Bullet));
        Assert.Equal(("**b**", "- **b**"), (Sample.Token("- **b**").Body, Sample.Token("- **b**").Text));
        Assert.Equal(("B", "B"), (Sample.Token("**B**").Body, Sample.Token("**B**").Text));
    }
}

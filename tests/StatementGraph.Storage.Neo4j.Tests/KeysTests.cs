using CsCheck;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Tests;

/// <summary>Texts as they are sent, and the orders that range indexes keep.</summary>
public sealed class KeysTests
{
    // Lone surrogates, the escape itself, and characters that UTF-8 and UTF-16 sort differently.
    private static readonly char[] Units = ['a', 'b', ' ', '\u0000', '\u0001', '\u0002', '\u007E', '\u007F', 'é', 'ی', '\uD800', '\uDC00', '\uFB56', '\uFDD0', '\uFFFF'];
    private static readonly Gen<string> Text = Gen.Int[0, Units.Length - 1].Select(i => Units[i]).Array[0, 8].Select(units => new string(units));

    [Fact]
    public void A_text_comes_back_code_unit_for_code_unit() => Text.Sample(text => WireText.Decode(WireText.Encode(text)) == text);

    [Fact]
    public void A_text_is_sent_as_UTF_8_can_hold_it() => Text.Sample(text =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(WireText.Encode(text))) == WireText.Encode(text));

    [Fact]
    public void A_text_without_lone_surrogates_is_sent_as_it_is() => Assert.Equal("وزیر \U00010330", WireText.Encode("وزیر \U00010330"));

    [Fact]
    public void Orders_of_officials_compare_as_name_and_id_do() => Gen.Select(Text, Text, Text, Text).Sample((name, id, otherName, otherId) =>
    {
        var byName = string.CompareOrdinal(name, otherName);
        var expected = byName != 0 ? byName : string.CompareOrdinal(id, otherId);
        return Math.Sign(string.CompareOrdinal(OrderKey.Official(name, id), OrderKey.Official(otherName, otherId))) == Math.Sign(expected);
    });

    [Fact]
    public void Orders_are_ASCII_which_every_database_sorts_alike() =>
        Text.Sample(text => OrderKey.Official(text, text).All(char.IsAscii));

    [Fact]
    public void The_end_is_behind_every_order() => Text.Sample(text => string.CompareOrdinal(OrderKey.Official(text, text), OrderKey.End) < 0);
}

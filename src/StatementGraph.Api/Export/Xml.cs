using System.Text;
using System.Xml;

namespace StatementGraph.Api.Export;

/// <summary>Writes XML in parts.</summary>
internal static class Xml
{
    /// <summary>A writer that gives on what it has whenever it is flushed.</summary>
    public static XmlWriter Writer(Stream output) => XmlWriter.Create(output, new() { Async = true, Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " " });

    /// <summary>An element with attributes and nothing in it.</summary>
    public static void Empty(this XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.Start(name, attributes);
        xml.WriteEndElement();
    }

    /// <summary>The start of an element.</summary>
    public static void Start(this XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, Valid(value));
    }

    /// <summary>Text without the characters that XML does not allow, such as U+0000; each is a replacement character, so that spans still count.</summary>
    public static string Valid(string text)
    {
        if (!text.Any(c => !XmlConvert.IsXmlChar(c))) return text;
        var valid = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (!XmlConvert.IsXmlChar(text[i])) valid[i] = '\uFFFD';
        }

        return valid.ToString();
    }
}

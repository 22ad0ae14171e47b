using AngleSharp.Dom;

namespace StatementGraph.Text.Reading;

/// <summary>Measures a page without recursion, before anything that recurses meets it: a stack overflow can't be caught.</summary>
internal static class PageDepth
{
    /// <summary>Whether an element has more ancestors than the limit.</summary>
    public static bool Exceeds(INode root, int limit)
    {
        var depth = 0;
        var node = root;
        while (true)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > limit)
                    return true;
                continue;
            }

            while (node.NextSibling is null)
            {
                if (node == root || node.Parent is null || depth == 0)
                    return false;
                node = node.Parent;
                depth--;
            }

            if (node == root)
                return false;
            node = node.NextSibling;
        }
    }
}

using StatementGraph.Api.Loading;

namespace StatementGraph.Api.Fields;

/// <summary>Answers connections, edges and <c>PageInfo</c>, the same for every type.</summary>
internal static class ConnectionFields
{
    /// <summary>The types whose edges carry nothing of their own, with the words for one and for several.</summary>
    private static readonly (string Type, string One, string Several)[] Plain =
    [
        ("Official", "An official", "Officials"), ("Role", "A role", "Roles"), ("Mention", "A mention", "Mentions"),
        ("Country", "A country", "Countries"), ("Topic", "A topic", "Topics"), ("Publisher", "A publisher", "Publishers"),
        ("Agency", "An agency", "Agencies"), ("Article", "An article", "Articles"), ("Claim", "A claim", "Claims"),
        ("Meeting", "A meeting", "Meetings"), ("MeetingReport", "A report", "Reports of meetings"),
    ];

    /// <summary>The schema language of the plain connections.</summary>
    public static string Sdl => string.Concat(Plain.Select(plain => $$"""
        "{{plain.Several}}, page by page."
        type {{plain.Type}}Connection {
          "How many in all."
          totalCount: Int!
          "Which part this is."
          pageInfo: PageInfo!
          "The items with their cursors."
          edges: [{{plain.Type}}Edge!]!
          "The items."
          nodes: [{{plain.Type}}!]!
        }
        "{{plain.One}} in a list."
        type {{plain.Type}}Edge {
          "For `after`."
          cursor: String!
          "The item."
          node: {{plain.Type}}!
        }

        """));

    public static void Add(SchemaTypes types)
    {
        foreach (var (type, _, _) in Plain)
        {
            AddConnection(types, type).Field("nodes", connection => connection.Edges.Select(edge => edge.Item));
            AddEdge(types, type).Field("node", edge => edge.Item);
        }

        types.For<Connection>("PageInfo")
            .Field("hasNextPage", connection => connection.HasNext)
            .Field("hasPreviousPage", connection => connection.HasPrevious)
            .Field("startCursor", connection => connection.Edges.Count == 0 ? null : connection.Edges[0].Cursor)
            .Field("endCursor", connection => connection.Edges.Count == 0 ? null : connection.Edges[^1].Cursor);
    }

    /// <summary>A connection whose items are not yet the nodes.</summary>
    /// <returns>The edge, for its own fields.</returns>
    public static TypeFields<Edge> Add<T>(SchemaTypes types, string type, Func<T, Call, Later<object?>> node)
    {
        AddConnection(types, type).Field("nodes", (connection, call) =>
            Later.All(connection.Edges.Select(edge => node((T)edge.Item, call))));
        return AddEdge(types, type).Field("node", (edge, call) => node((T)edge.Item, call));
    }

    private static TypeFields<Connection> AddConnection(SchemaTypes types, string type) =>
        types.For<Connection>($"{type}Connection")
            .Field("totalCount", connection => connection.TotalCount)
            .Field("pageInfo", connection => connection)
            .Field("edges", connection => connection.Edges);

    private static TypeFields<Edge> AddEdge(SchemaTypes types, string type) =>
        types.For<Edge>($"{type}Edge").Field("cursor", edge => edge.Cursor);
}

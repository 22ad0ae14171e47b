using GraphQL.Utilities;

namespace StatementGraph.Api.Fields;

/// <summary>Where the types of the schema get their resolvers.</summary>
internal sealed class SchemaTypes(TypeSettings types)
{
    /// <summary>A type and the record that its values are.</summary>
    public TypeFields<T> For<T>(string name) => new(types.For(name));
}

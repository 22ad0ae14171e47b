using GraphQL.Resolvers;
using GraphQL.Utilities;

namespace StatementGraph.Api.Fields;

/// <summary>Says how the fields of one GraphQL type are answered, from a record of the model.</summary>
internal sealed class TypeFields<T>(TypeConfig type)
{
    public TypeFields<T> Field(string name, Func<T, object?> value) => Field(name, (source, _) => value(source));

    public TypeFields<T> Field(string name, Func<T, Call, object?> value)
    {
        type.FieldFor(name).Resolver = new FuncFieldResolver<object>(context => value((T)context.Source!, new Call(context)));
        return this;
    }

    /// <summary>Tells which records are nodes of this type.</summary>
    public TypeFields<T> Is(Func<object, bool> test)
    {
        type.IsTypeOfFunc = test;
        return this;
    }
}

using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Utilities;
using StatementGraph.Api.Changes;

namespace StatementGraph.Api.Fields;

/// <summary>Says how the fields of one GraphQL type are answered, from a record of the model.</summary>
internal sealed class TypeFields<T>(TypeConfig type)
{
    private bool _isInTime;

    /// <summary>Each of its fields from here on takes <c>asOf</c>.</summary>
    public TypeFields<T> InTime()
    {
        _isInTime = true;
        return this;
    }

    public TypeFields<T> Field(string name, Func<T, object?> value) => Field(name, (source, _) => value(source));

    public TypeFields<T> Field(string name, Func<T, Call, object?> value)
    {
        type.FieldFor(name).Resolver = _isInTime
            ? new FuncFieldResolver<object>(context => new Call(context).InTime(() => value((T)context.Source!, new Call(context))))
            : new FuncFieldResolver<object>(context => value((T)context.Source!, new Call(context)));
        return this;
    }

    /// <summary>A field of a subscription: an <see cref="Opening"/> is told what the field lets through; anything else is an event, and its value.</summary>
    public TypeFields<T> Event(string name, Action<Call, Opening> open)
    {
        Field(name, (source, call) =>
        {
            if (source is not Opening opening)
                return source;
            open(call, opening);
            // There is no event yet, and the field can't be null; nobody sees this.
            throw new ExecutionError("Opened.");
        });
        // The engine asks for one in each field of a subscription, and never calls it: see EventExecuter.
        type.FieldFor(name).StreamResolver = new SourceStreamResolver<object>((Func<IResolveFieldContext, IObservable<object?>>)(_ => throw new NotSupportedException()));
        return this;
    }

    /// <summary>Tells which records are nodes of this type.</summary>
    public TypeFields<T> Is(Func<object, bool> test)
    {
        type.IsTypeOfFunc = test;
        return this;
    }
}

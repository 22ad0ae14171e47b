using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>What names an item of an ordered answer and says where it stands.</summary>
internal interface IPageKey<TSelf>
    where TSelf : IPageKey<TSelf>
{
    /// <summary>The question, in its cursors.</summary>
    static abstract string Question { get; }

    /// <summary>The cursor of the item.</summary>
    string Cursor { get; }

    /// <summary>The key in a row of the question's page.</summary>
    static abstract TSelf Read(RowReader row);

    /// <summary>The key in a cursor: as much of it as <see cref="Bind"/> needs.</summary>
    /// <exception cref="ArgumentException">The cursor has not the fields of this key.</exception>
    static abstract TSelf Read(Cursor cursor);

    /// <summary>Gives the <c>:after_…</c> parameters.</summary>
    void Bind(Statement statement);
}

using StatementGraph.Api.Loading;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Security;

/// <summary>Makes a change only for those who may, and only when it stands in the audit log that they asked for it.</summary>
/// <param name="caller">Who asks.</param>
/// <param name="log">The audit log; null for none.</param>
/// <param name="time">Tells when.</param>
/// <param name="request">The request's id.</param>
internal sealed class AuditedWrite(Caller caller, IAuditLog? log, TimeProvider time, string? request)
{
    /// <summary>Who decides: the key's name where keys are asked for, whatever the caller says.</summary>
    public string Who(string said) => caller.Name ?? said;

    /// <summary>A change that is made when the field is answered.</summary>
    /// <param name="role">What it takes.</param>
    /// <param name="what">The mutation's name.</param>
    /// <param name="asked">What was asked, without the text of articles.</param>
    /// <param name="change">Makes it; an <see cref="ArgumentException"/> means that it can't be made as asked.</param>
    /// <param name="changed">What of the outcome is written down.</param>
    public Later<T> Of<T>(Roles role, string what, IReadOnlyDictionary<string, object?> asked,
        Func<CancellationToken, Task<T>> change, Func<T, IReadOnlyDictionary<string, object?>> changed) => new(async cancellation =>
    {
        if (!caller.May(role))
        {
            Log(what, AuditOutcome.Forbidden, asked);
            throw new ForbiddenError(caller, role);
        }

        Log(what, AuditOutcome.Asked, asked);
        try
        {
            var outcome = await change(cancellation).ConfigureAwait(false);
            Log(what, AuditOutcome.Done, changed(outcome));
            return outcome;
        }
        catch (ArgumentException refused)
        {
            Log(what, AuditOutcome.Refused, Why(refused));
            // The port's word for an id that nobody has.
            throw new BadArgumentError(refused.Message);
        }
        catch (BadArgumentError refused)
        {
            Log(what, AuditOutcome.Refused, Why(refused));
            throw;
        }
        catch (Exception failed) when (failed is StoreException or OperationCanceledException)
        {
            Log(what, AuditOutcome.Failed, Why(failed));
            throw;
        }
    });

    private void Log(string what, AuditOutcome outcome, IReadOnlyDictionary<string, object?> details) =>
        log?.Add(new(time.GetUtcNow(), request, caller.LogName, what, outcome, details));

    private static Dictionary<string, object?> Why(Exception failure) => new(StringComparer.Ordinal) { ["why"] = failure.Message };
}

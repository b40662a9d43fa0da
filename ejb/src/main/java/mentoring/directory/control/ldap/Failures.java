package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/** What an LDAP result code means for a read. */
final class Failures {
    private static final Map<ResultCode, Reason> REASONS = Map.ofEntries(
            Map.entry(ResultCode.CONNECT_ERROR, Reason.UNREACHABLE),
            Map.entry(ResultCode.UNAVAILABLE, Reason.UNREACHABLE),
            Map.entry(ResultCode.BUSY, Reason.UNREACHABLE),
            Map.entry(ResultCode.INVALID_CREDENTIALS, Reason.BIND_REFUSED),
            Map.entry(ResultCode.INAPPROPRIATE_AUTHENTICATION, Reason.BIND_REFUSED),
            Map.entry(ResultCode.INSUFFICIENT_ACCESS_RIGHTS, Reason.BIND_REFUSED),
            Map.entry(ResultCode.CONFIDENTIALITY_REQUIRED, Reason.TLS_REFUSED),
            Map.entry(ResultCode.NO_SUCH_OBJECT, Reason.BASE_MISSING),
            Map.entry(ResultCode.SIZE_LIMIT_EXCEEDED, Reason.SIZE_LIMIT),
            Map.entry(ResultCode.ADMIN_LIMIT_EXCEEDED, Reason.SIZE_LIMIT),
            Map.entry(ResultCode.TIME_LIMIT_EXCEEDED, Reason.TIME_LIMIT),
            Map.entry(ResultCode.TIMEOUT, Reason.TIME_LIMIT));

    /** Answers that say no more than that the server will not go on from a mark: whether it may be read at all is another question. */
    private static final Set<ResultCode> NO_WAY_ON = Set.of(
            ResultCode.E_SYNC_REFRESH_REQUIRED,
            ResultCode.UNWILLING_TO_PERFORM,
            ResultCode.PROTOCOL_ERROR,
            ResultCode.OPERATIONS_ERROR,
            ResultCode.UNAVAILABLE_CRITICAL_EXTENSION,
            ResultCode.INSUFFICIENT_ACCESS_RIGHTS,
            // Changes come in one piece, a read in pages: it may pass where they were too many.
            ResultCode.SIZE_LIMIT_EXCEEDED,
            ResultCode.ADMIN_LIMIT_EXCEEDED);

    private static final Pattern INNARDS = Pattern.compile(":\\s+\\w+Exception\\(.*", Pattern.DOTALL);

    private Failures() {}

    /** While changes are asked for. */
    static DirectoryUnreadable ofChanges(LDAPException e) {
        return NO_WAY_ON.contains(e.getResultCode()) ? failure(Reason.MARK_LOST, e) : of(e);
    }

    /** Whatever is not known better has cut the read. */
    static DirectoryUnreadable of(LDAPException e) {
        Reason reason = REASONS.getOrDefault(e.getResultCode(), Reason.CUT);
        return failure(reason, e);
    }

    private static DirectoryUnreadable failure(Reason reason, LDAPException e) {
        String elsewhere = e.getReferralURLs() == null || e.getReferralURLs().length == 0
                ? ""
                : " " + String.join(" ", e.getReferralURLs());
        return new DirectoryUnreadable(reason, e.getResultCode() + ": " + said(e) + elsewhere, e);
    }

    /** Of a failure within a failure the SDK shows the innards; what an operator can act upon is the innermost message. */
    private static String said(LDAPException e) {
        Throwable innermost = e;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost == e || innermost.getMessage() == null
                ? e.getMessage()
                : INNARDS.matcher(e.getMessage()).replaceFirst(Matcher.quoteReplacement(": " + innermost.getMessage()));
    }
}

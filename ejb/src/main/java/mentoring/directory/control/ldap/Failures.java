package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import java.util.Map;
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

    private Failures() {}

    /** Whatever is not known better has cut the read. */
    static DirectoryUnreadable of(LDAPException e) {
        Reason reason = REASONS.getOrDefault(e.getResultCode(), Reason.CUT);
        return new DirectoryUnreadable(reason, e.getResultCode() + ": " + e.getMessage(), e);
    }
}

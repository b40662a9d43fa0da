package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.IntermediateResponse;
import com.unboundid.ldap.sdk.IntermediateResponseListener;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchResultListener;
import com.unboundid.ldap.sdk.SearchResultReference;
import com.unboundid.ldap.sdk.controls.ContentSyncDoneControl;
import com.unboundid.ldap.sdk.controls.ContentSyncInfoIntermediateResponse;
import com.unboundid.ldap.sdk.controls.ContentSyncState;
import com.unboundid.ldap.sdk.controls.ContentSyncStateControl;
import mentoring.directory.control.source.ChangeReader;

/** One answer to a content synchronisation, taken message by message; only a delete phase tells what has gone. */
final class Refresh implements SearchResultListener, IntermediateResponseListener {
    private static final long serialVersionUID = 1L;

    private final transient ChangeReader reader;
    private boolean silent = true;

    Refresh(ChangeReader reader) {
        this.reader = reader;
    }

    @Override
    public void searchEntryReturned(SearchResultEntry entry) {
        silent = false;
        ContentSyncStateControl state = stateOf(entry);
        if (state.getState() == ContentSyncState.PRESENT) {
            throw present();
        }
        if (state.getState() == ContentSyncState.DELETE) {
            reader.gone(state.getEntryUUID().toString());
        } else {
            reader.shown(Entries.of(entry));
        }
    }

    @Override
    public void searchReferenceReturned(SearchResultReference reference) {
        // What stands on another server is not ours to follow, and changes nothing of what stands here.
    }

    @Override
    public void intermediateResponseReturned(IntermediateResponse response) {
        silent = false;
        ContentSyncInfoIntermediateResponse info = decoded(response);
        switch (info.getType()) {
            case SYNC_ID_SET -> idSet(info);
            case REFRESH_PRESENT -> throw present();
            case REFRESH_DELETE, NEW_COOKIE -> {
                // The cookie at the end is the one that counts.
            }
        }
    }

    /** @throws mentoring.directory.control.source.DirectoryUnreadable when the deletions were not among what was said */
    void endWith(ContentSyncDoneControl done) {
        if (!silent && (done == null || !done.refreshDeletes())) {
            throw present();
        }
    }

    /** The mark, for a server that has nothing to say and no new cookie. */
    Mark unlessSomethingWasSaid(Mark mark) {
        if (!silent) {
            throw Mark.lost("the server does not say up to where it told the changes");
        }
        return mark;
    }

    private void idSet(ContentSyncInfoIntermediateResponse info) {
        if (!info.refreshDeletes()) {
            throw present();
        }
        info.getEntryUUIDs().forEach(uuid -> reader.gone(uuid.toString()));
    }

    private static ContentSyncStateControl stateOf(SearchResultEntry entry) {
        try {
            ContentSyncStateControl state = ContentSyncStateControl.get(entry);
            if (state == null) {
                throw Mark.lost("the server does not say what became of " + entry.getDN());
            }
            return state;
        } catch (LDAPException e) {
            throw Failures.ofChanges(e);
        }
    }

    private static ContentSyncInfoIntermediateResponse decoded(IntermediateResponse response) {
        try {
            return ContentSyncInfoIntermediateResponse.decode(response);
        } catch (LDAPException e) {
            throw Failures.ofChanges(e);
        }
    }

    private static RuntimeException present() {
        return Mark.lost("the server has lost its log of changes and lists who is still there instead");
    }
}

package mentoring.directory.boundary;

import java.util.List;

/** What was issued at once, in the order of the request. */
public record IssuedInvitations(List<IssuedInvitation> items) {
    public IssuedInvitations {
        items = List.copyOf(items);
    }
}

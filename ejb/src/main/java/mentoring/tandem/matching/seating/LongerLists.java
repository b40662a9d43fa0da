package mentoring.tandem.matching.seating;

/**
 * Reads on where a list ends among equals: a longer list, or when it cannot be long enough, those not yet seen in this round.
 *
 * @param edges whose lists are read
 */
record LongerLists(Shortlists lists, TightEdges edges, Forest forest) implements Augmenting.Beyond {
    @Override
    public void ask(Augmenting search, int[] rows) {
        for (int row : rows) {
            boolean more = true;
            while (more && !search.isServed(row)) {
                more = extend(row);
                search.searchList(row);
            }
        }
    }

    /** Returns whether there may be still more. */
    private boolean extend(int row) {
        edges.listChanges(row);
        if (lists.canGrow(row)) {
            lists.read(new int[] {row}, 1);
            return edges.mayLack(row);
        }
        lists.readWithin(row, forest.unseen);
        boolean more = edges.mayLack(row);
        edges.lacks(row);
        return more;
    }
}

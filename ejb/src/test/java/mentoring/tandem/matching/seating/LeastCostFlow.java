package mentoring.tandem.matching.seating;

import mentoring.tandem.matching.table.Table;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/** A grid's optimum as JGraphT finds it: every mentee sends one unit to the sink, through a mentor or at no gain past all of them. */
final class LeastCostFlow {
    /** More than all points of thousands of mentees, and not more than JGraphT reckons with. */
    private static final long SEAT = 10_000_000;

    /** What it costs to stay unseated. Nothing costs less than 0: JGraphT would first send a unit along it, and then back along most of it. */
    private static final long MOST = 2 * SEAT;

    private final PointGrid grid;
    private final int sink;
    private final Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(
            SupplierUtil.createIntegerSupplier(), SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER);

    LeastCostFlow(PointGrid grid) {
        this.grid = grid;
        sink = grid.points().length + grid.seats().length;
        for (int node = 0; node <= sink; node++) {
            graph.addVertex(node);
        }
        for (int mentee = 0; mentee < grid.points().length; mentee++) {
            connect(mentee, sink, MOST);
            connectToMentors(mentee);
        }
        for (int mentor = 0; mentor < grid.seats().length; mentor++) {
            connect(node(mentor), sink, 0);
        }
    }

    /** What the seats count, {@link Optimum#SEAT} each and their points. */
    long best() {
        double cost = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, this::supply, this::capacity))
                .getCost();
        long gain = grid.points().length * MOST - Math.round(cost);
        return gain / SEAT * Optimum.SEAT + gain % SEAT;
    }

    private void connectToMentors(int mentee) {
        for (int mentor = 0; mentor < grid.seats().length; mentor++) {
            int points = grid.points()[mentee][mentor];
            if (points != Table.NOT_ELIGIBLE) {
                connect(mentee, node(mentor), MOST - SEAT - points);
            }
        }
    }

    private void connect(int from, int to, long cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), cost);
    }

    private int node(int mentor) {
        return grid.points().length + mentor;
    }

    private int supply(int node) {
        int mentees = grid.points().length;
        return node == sink ? -mentees : node < mentees ? 1 : 0;
    }

    private int capacity(DefaultWeightedEdge edge) {
        int mentor = graph.getEdgeSource(edge) - grid.points().length;
        return mentor < 0 ? 1 : grid.seats()[mentor];
    }
}

package mentoring.tandem.matching.benchmark;

import com.google.ortools.graph.MinCostFlow;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/** The same assignment as a flow of least cost, for other engines. */
final class Flows {
    /** What a seat counts beside its points: more than all points of an instance that these engines are given. */
    static final long SEAT = 10_000_000L;

    private Flows() {}

    /** OR-tools; its natives must be loaded. */
    static long orTools(Candidates candidates, int[] seats) {
        MinCostFlow flow = new MinCostFlow();
        int mentees = candidates.rows();
        int sink = mentees + seats.length;
        for (int mentee = 0; mentee < mentees; mentee++) {
            flow.setNodeSupply(mentee, 1);
            for (int index = 0; index < candidates.of(mentee).length; index++) {
                int mentor = candidates.of(mentee)[index];
                flow.addArcWithCapacityAndUnitCost(
                        mentee, mentees + mentor, 1, -candidates.pointsOf(mentee)[index]);
            }
        }
        for (int mentor = 0; mentor < seats.length; mentor++) {
            flow.addArcWithCapacityAndUnitCost(mentees + mentor, sink, seats[mentor], 0);
        }
        flow.setNodeSupply(sink, -mentees);
        if (flow.solveMaxFlowWithMinCost() != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("no optimum");
        }
        return SEAT * flow.getMaximumFlow() - flow.getOptimalCost();
    }

    /**
     * JGraphT, which needs a way to stay unseated. Nothing costs less than 0, because it would first send a unit along everything that does, and
     * then back along most of it.
     */
    static long jgrapht(Candidates candidates, int[] seats) {
        Supplier<Integer> nobody = SupplierUtil.createIntegerSupplier();
        Graph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(nobody, SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER);
        int mentees = candidates.rows();
        int sink = mentees + seats.length;
        long most = 2 * SEAT;
        for (int node = 0; node <= sink; node++) {
            graph.addVertex(node);
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            graph.setEdgeWeight(graph.addEdge(mentee, sink), most);
            for (int index = 0; index < candidates.of(mentee).length; index++) {
                DefaultWeightedEdge edge =
                        graph.addEdge(mentee, mentees + candidates.of(mentee)[index]);
                graph.setEdgeWeight(edge, most - SEAT - candidates.pointsOf(mentee)[index]);
            }
        }
        for (int mentor = 0; mentor < seats.length; mentor++) {
            graph.setEdgeWeight(graph.addEdge(mentees + mentor, sink), 0);
        }
        double cost = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph,
                        node -> node == sink ? -mentees : node < mentees ? 1 : 0,
                        edge -> capacity(graph, edge, mentees, sink, seats)))
                .getCost();
        return mentees * most - Math.round(cost);
    }

    private static int capacity(
            Graph<Integer, DefaultWeightedEdge> graph, DefaultWeightedEdge edge, int mentees, int sink, int[] seats) {
        int from = graph.getEdgeSource(edge);
        return from >= mentees && from < sink ? seats[from - mentees] : 1;
    }
}

package lockstep.engine.value;

import java.util.ArrayList;
import java.util.List;

/** The C3 order in which a class and its ancestors are searched. Stateless. */
final class Linearization {
    private Linearization() {}

    /** @throws IllegalArgumentException when the bases allow no consistent order */
    static List<PyType> of(PyType type, List<PyType> bases) {
        List<List<PyType>> lines = new ArrayList<>();
        for (PyType base : bases) {
            lines.add(new ArrayList<>(base.mro()));
        }
        lines.add(new ArrayList<>(bases));
        List<PyType> order = new ArrayList<>();
        order.add(type);
        while (true) {
            lines.removeIf(List::isEmpty);
            if (lines.isEmpty()) {
                return List.copyOf(order);
            }
            PyType next = firstInNoTail(lines, bases);
            order.add(next);
            for (List<PyType> line : lines) {
                if (line.get(0) == next) {
                    line.remove(0);
                }
            }
        }
    }

    private static PyType firstInNoTail(List<List<PyType>> lines, List<PyType> bases) {
        for (List<PyType> line : lines) {
            PyType head = line.get(0);
            if (lines.stream().noneMatch(other -> other.lastIndexOf(head) > 0)) {
                return head;
            }
        }
        throw new IllegalArgumentException("Cannot create a consistent method resolution order (MRO) for bases "
                + String.join(", ", bases.stream().map(PyType::name).toList()));
    }
}

package lockstep.engine.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeapImageTest {
    private static final Object ANCHORED = new Object();

    private static final Anchors ANCHORS = new Anchors() {
        @Override
        public @Nullable String name(Object object) {
            return object == ANCHORED ? "anchored" : null;
        }

        @Override
        public Object find(String name) {
            assertEquals("anchored", name);
            return ANCHORED;
        }

        @Override
        public @Nullable Object substitute(Object object) {
            return object instanceof Thread ? null : object;
        }

        @Override
        public Forms forms() {
            return new Forms(field -> false);
        }
    };

    private static class Node {
        private static final Object MARK = new Object();

        private final String name;
        private int number;

        @Nullable
        Object next;

        private transient @Nullable Object cache;

        Node(String name) {
            this.name = name;
            cache = this;
        }
    }

    private static final class Special extends Node {
        private final double[] numbers = {1.5, -0.0};

        Special() {
            super("special");
        }
    }

    private record Pair(Object left, @Nullable Object right) {}

    @Test
    void cyclesAndSharing_survive() {
        Node first = new Node("first");
        Node second = new Special();
        first.next = second;
        first.number = 41;
        second.next = new Object[] {first, first, "first", 7L, 1L << 40, null, true, 2.5, ANCHORED};
        Node copy = (Node) copy(first);
        assertNotSame(first, copy);
        assertEquals("first", copy.name);
        assertEquals(41, copy.number);
        assertNull(copy.cache);
        Special special = (Special) copy.next;
        assertArrayEquals(new double[] {1.5, -0.0}, special.numbers);
        Object[] items = (Object[]) special.next;
        assertSame(copy, items[0]);
        assertSame(copy, items[1]);
        assertEquals("first", items[2]);
        assertEquals(7L, items[3]);
        assertEquals(1L << 40, items[4]);
        assertNull(items[5]);
        assertEquals(true, items[6]);
        assertEquals(2.5, items[7]);
        assertSame(ANCHORED, items[8]);
    }

    @Test
    void recordsAndFrozenLists_areMadeFromTheirParts() {
        Node node = new Node("node");
        Pair inner = new Pair(node, List.of("a", new Pair(TimeUnit.SECONDS, BigInteger.ONE.shiftLeft(100))));
        node.next = new Pair(inner, inner);
        Pair copy = (Pair) copy(inner);
        Node copied = (Node) copy.left;
        assertSame(copy, ((Pair) copied.next).left);
        assertSame(copy, ((Pair) copied.next).right);
        assertEquals(new Pair(TimeUnit.SECONDS, BigInteger.ONE.shiftLeft(100)), ((List<?>) copy.right).get(1));
    }

    @Test
    void collections_areFilled() {
        Map<Object, Object> map = new HashMap<>();
        List<Object> list = new ArrayList<>(List.of("x"));
        list.add(map);
        map.put(new Pair("k", 1L), list);
        map.put(TimeUnit.DAYS, new AtomicReference<>(map));
        Map<?, ?> copy = (Map<?, ?>) copy(map);
        assertSame(copy, ((List<?>) copy.get(new Pair("k", 1L))).get(1));
        assertSame(copy, ((AtomicReference<?>) copy.get(TimeUnit.DAYS)).get());
    }

    @Test
    void chain_ofAnyLengthIsCopied() {
        Node first = new Node("0");
        Node last = first;
        for (int i = 1; i < 100_000; i++) {
            Node next = new Node("n");
            last.next = next;
            last = next;
        }
        last.next = new Pair("end", null);
        Node copy = (Node) copy(first);
        int length = 1;
        while (copy.next instanceof Node next) {
            copy = next;
            length++;
        }
        assertEquals(100_000, length);
        assertEquals(new Pair("end", null), copy.next);
    }

    @Test
    void lambda_isRefusedWithItsName() {
        Node node = new Node("n");
        node.next = (Runnable) () -> {};
        ImageException refused = assertThrows(ImageException.class, () -> HeapImage.write(node, ANCHORS));
        assertTrue(refused.getMessage().contains("cannot be copied"), refused.getMessage());
    }

    @Test
    void substitute_takesTheObjectsPlace() {
        Node node = new Node("n");
        node.next = new Thread("t");
        assertNull(((Node) copy(node)).next);
    }

    @Test
    void constants_stayThemselves() {
        Node node = new Node("n");
        node.next = Node.MARK;
        assertSame(Node.MARK, ((Node) copy(node)).next);
    }

    private static Object copy(Object root) {
        return HeapImage.read(HeapImage.write(root, ANCHORS), ANCHORS);
    }
}

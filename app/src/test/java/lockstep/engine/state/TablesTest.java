package lockstep.engine.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The tables that keys are made with give equal things one number and different things two. */
class TablesTest {
    private static final int MANY = 20_000;

    private final Random random = new Random(12);

    @Test
    void numberLists_areNumberedAsEqualityHasIt() {
        NumberLists lists = new NumberLists();
        Map<List<Integer>, Integer> known = new HashMap<>();
        for (int i = 0; i < MANY; i++) {
            int[] list = random.ints(12, -1, 3).toArray();
            assertKnown(known, list, lists.of(list));
        }
        assertEquals(known.size(), lists.size());
    }

    @Test
    void changedLists_areThoseThatAreMadeAnew() {
        NumberLists lists = new NumberLists();
        Map<List<Integer>, Integer> known = new HashMap<>();
        int[] present = new int[9];
        int number = lists.of(present.clone());
        assertKnown(known, present, number);
        for (int i = 0; i < MANY; i++) {
            int[] places = random.ints(random.nextInt(4), 0, present.length)
                    .sorted()
                    .distinct()
                    .toArray();
            int[] values = random.ints(places.length, -1, 4).toArray();
            int from = number;
            number = lists.changed(from, places, values);
            for (int j = 0; j < places.length; j++) {
                present[places[j]] = values[j];
            }
            assertKnown(known, present, number);
            assertArrayEquals(present, lists.get(number));
            assertEquals(number, lists.of(present.clone()));
        }
        assertEquals(known.size(), lists.size());
    }

    private static void assertKnown(Map<List<Integer>, Integer> known, int[] list, int number) {
        List<Integer> key = Arrays.stream(list).boxed().toList();
        assertEquals(known.computeIfAbsent(key, none -> known.size()), number);
    }

    @Test
    void byteLists_areNumberedAsEqualityHasIt() {
        ByteLists lists = new ByteLists();
        Map<List<Byte>, Integer> known = new HashMap<>();
        byte[] bytes = new byte[16];
        for (int i = 0; i < MANY; i++) {
            int length = random.nextInt(bytes.length);
            List<Byte> key = new ArrayList<>();
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = (byte) (random.nextInt(3) - 1);
                if (j < length) {
                    key.add(bytes[j]);
                }
            }
            assertEquals(known.computeIfAbsent(key, none -> known.size()), lists.of(bytes, length));
        }
        assertEquals(known.size(), lists.size());
    }

    @Test
    void keys_areFoundByAllTheirParts() {
        KeyTable table = new KeyTable();
        Map<StateKey, Integer> known = new HashMap<>();
        for (int i = 0; i < MANY; i++) {
            Segment[] segments = new Segment[random.nextInt(6)];
            Arrays.setAll(segments, part -> part(random.nextInt(4)));
            StateKey key = StateKey.of(random.nextInt(3), segments);
            int number = table.find(key);
            assertEquals(known.getOrDefault(key, -1), number);
            if (number < 0) {
                known.put(key, table.add(key));
            }
        }
        assertEquals(known.size(), table.size());
        known.forEach((key, number) -> assertEquals(number, table.find(key)));
    }

    private static Segment part(int encoding) {
        return new Segment(
                new Object[0],
                null,
                new Entry[0],
                new Content[0],
                0,
                new long[0],
                new Entry[0],
                new Segment.Place[0],
                0,
                encoding,
                false,
                encoding);
    }

    @Test
    void recentSteps_areThoseThatWereTold() {
        Recent recent = new Recent();
        Map<List<Integer>, Integer> told = new HashMap<>();
        int found = 0;
        for (int i = 0; i < 40 * MANY; i++) {
            int step = 1 + random.nextInt(40);
            int from = random.nextInt(2_000);
            int there = recent.find(step, from);
            List<Integer> key = List.of(step, from);
            if (there >= 0) {
                assertEquals(told.get(key), there);
                found++;
            } else {
                recent.put(step, from, i);
                told.put(key, i);
            }
        }
        assertTrue(found > 10 * MANY, "it forgets nearly all");
    }
}

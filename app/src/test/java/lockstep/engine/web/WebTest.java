package lockstep.engine.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WebTest {
    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    @Test
    void capacity_exceededSlowsInProportionThenRefuses() {
        Web web = new Web(List.of(new Site("shop.example", 20, 0, 0, 2, 100)), false, 1);
        assertEquals(20 * MILLI, web.request("shop.example", "/", 0).delayNanos());
        assertEquals(20 * MILLI, web.request("Shop.Example", "/", 0).delayNanos());
        assertEquals(30 * MILLI, web.request("shop.example", "/", 0).delayNanos());
        assertEquals(40 * MILLI, web.request("shop.example", "/", 0).delayNanos());
        for (int i = 5; i <= 8; i++) {
            assertEquals(200, web.request("shop.example", "/", 0).status());
        }
        assertEquals(503, web.request("shop.example", "/", 0).status());
        assertEquals(20 * MILLI, web.request("shop.example", "/", 1000 * MILLI).delayNanos(), "all have finished");
    }

    @Test
    void host_unknownIsNone() {
        assertNull(new Web(List.of(), false, 1).request("nowhere.example", "/", 0));
        assertEquals(
                50 * MILLI,
                new Web(List.of(), true, 1).request("any.example", "/", 0).delayNanos());
    }

    @Test
    void seed_decidesJitterAndErrors() {
        Site site = new Site("a.example", 10, 10, 0.5, 0, 10);
        Web first = new Web(List.of(site), false, 7);
        Web second = new Web(List.of(site), false, 7);
        int errors = 0;
        for (int i = 0; i < 200; i++) {
            Answer answer = first.request("a.example", "/", 0);
            assertEquals(answer, second.request("a.example", "/", 0));
            assertTrue(answer.delayNanos() >= 10 * MILLI && answer.delayNanos() <= 20 * MILLI);
            errors += answer.status() == 500 ? 1 : 0;
        }
        assertTrue(errors > 60 && errors < 140, errors + " of 200");
    }

    @Test
    void path_asksForDelayAndStatus() {
        Web web = new Web(List.of(), true, 1);
        assertEquals(1050 * MILLI, web.request("a.example", "/delay/1", 0).delayNanos());
        assertEquals(404, web.request("a.example", "/status/404?x=1", 0).status());
    }

    @Test
    void body_hasTheLengthAskedFor() {
        for (int bytes : new int[] {0, 1, 50, 200, 5000}) {
            assertEquals(bytes, Body.of("https://a.example/posts/7", bytes).length());
        }
        assertTrue(Body.of("https://a.example/posts/7", 500).contains("\"id\": 7"));
    }
}

package lockstep.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What threads share, found out while exploring: a location counts once two threads touch it while both live and one of
 * them writes it. Locations of objects that exist before the second thread does are marked themselves; for later objects,
 * which are others on every path, the instructions that touch them are. Marks are only ever added. Confined to one thread.
 */
final class Marks {
    /** Threads that have read and written one location, as bits. */
    private static final class Access {
        long readers;
        long writers;
        boolean shared;
        final Set<Site> sites = new HashSet<>(2);

        void add(int thread, boolean write) {
            if (write) {
                writers |= 1L << thread;
            } else {
                readers |= 1L << thread;
            }
        }
    }

    private static final class Location {
        final boolean early;
        final Access whole = new Access();
        final Map<Object, Access> parts = new HashMap<>(2);

        Location(boolean early) {
            this.early = early;
        }
    }

    private final Map<Object, Location> early = new IdentityHashMap<>();
    private final Map<Object, Location> late = new IdentityHashMap<>();
    private Set<Object> existing = Collections.emptySet();
    private boolean grown;

    /** Says which objects exist before a second thread does. */
    void existing(Set<Object> objects) {
        objects.addAll(existing);
        existing = objects;
    }

    /** Another thing exists before a second thread does, or stands for one. */
    void exists(Object object) {
        if (existing.isEmpty()) {
            existing = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        existing.add(object);
    }

    /** What was found out so far is out of date. */
    void outdate() {
        grown = true;
    }

    /** Whether a mark was added since the last call. */
    boolean takeGrown() {
        boolean was = grown;
        grown = false;
        return was;
    }

    boolean hasGrown() {
        return grown;
    }

    /** Forgets what is known of objects that will be made again. */
    void forgetLate() {
        late.clear();
    }

    /** Marks an instruction. */
    void mark(Site site) {
        if (!site.marked) {
            site.marked = true;
            grown = true;
        }
    }

    /**
     * Takes note of an access.
     *
     * @param thread number of the thread
     * @return whether the location is shared, so that the thread stops before it
     */
    boolean note(Object owner, @Nullable Object part, boolean write, int thread, @Nullable Site site) {
        Location location = early.get(owner);
        if (location == null) {
            location = late.get(owner);
        }
        if (location == null) {
            boolean first = existing.contains(owner);
            location = new Location(first);
            (first ? early : late).put(owner, location);
        }
        Access access = part == null ? location.whole : location.parts.computeIfAbsent(part, key -> new Access());
        access.add(thread, write);
        if (!location.early && site != null) {
            access.sites.add(site);
        }
        if (!access.shared && conflicts(location, part)) {
            share(location, access);
            if (part == null) {
                for (Access other : location.parts.values()) {
                    share(location, other);
                }
            } else if ((location.whole.readers | location.whole.writers) != 0) {
                share(location, location.whole);
            }
        } else if (access.shared && !location.early && site != null) {
            mark(site);
        }
        return location.early && (access.shared || (part != null && location.whole.shared && touchesWhole(location)));
    }

    /** Returns for each shared location the threads that have touched it so far, as bits. */
    List<Long> users() {
        List<Long> users = new ArrayList<>();
        for (Map<Object, Location> map : List.of(early, late)) {
            for (Location location : map.values()) {
                long whole = location.whole.readers | location.whole.writers;
                if (location.whole.shared) {
                    users.add(whole);
                }
                for (Access access : location.parts.values()) {
                    if (access.shared || location.whole.shared) {
                        users.add(whole | access.readers | access.writers);
                    }
                }
            }
        }
        return users;
    }

    /** Whether a location is known to be shared, or all of it is, or a part when all of it is asked for. */
    boolean isShared(Object owner, @Nullable Object part) {
        Location location = early.getOrDefault(owner, late.get(owner));
        if (location == null) {
            return false;
        }
        Access access = part == null ? null : location.parts.get(part);
        return location.whole.shared
                || (access != null && access.shared)
                || (part == null && location.parts.values().stream().anyMatch(each -> each.shared));
    }

    private static boolean touchesWhole(Location location) {
        return (location.whole.readers | location.whole.writers) != 0;
    }

    private void share(Location location, Access access) {
        if (access.shared) {
            return;
        }
        access.shared = true;
        if (location.early) {
            grown = true;
        } else {
            access.sites.forEach(this::mark);
        }
    }

    private static boolean conflicts(Location location, @Nullable Object part) {
        long readers = location.whole.readers;
        long writers = location.whole.writers;
        if (part != null) {
            Access access = location.parts.get(part);
            if (access != null) {
                readers |= access.readers;
                writers |= access.writers;
            }
        } else {
            for (Access access : location.parts.values()) {
                readers |= access.readers;
                writers |= access.writers;
            }
        }
        return writers != 0 && Long.bitCount(readers | writers) > 1;
    }

    /** Hears of each location that is shared. */
    interface Listener {
        /** @param part the attribute or key; null: all of it */
        void shared(Object owner, @Nullable Object part);
    }

    /** Tells which locations are shared, those of objects of some paths only left out. */
    void tell(Listener listener) {
        early.forEach((owner, location) -> {
            if (location.whole.shared) {
                listener.shared(owner, null);
            }
            location.parts.forEach((part, access) -> {
                if (access.shared) {
                    listener.shared(owner, part);
                }
            });
        });
    }

    /** Whether any of an object that exists before a second thread does is shared. */
    boolean isShared(Object owner) {
        Location location = early.get(owner);
        return location != null
                && (location.whole.shared || location.parts.values().stream().anyMatch(access -> access.shared));
    }
}

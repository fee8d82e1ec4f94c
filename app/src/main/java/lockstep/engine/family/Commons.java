package lockstep.engine.family;

import java.util.ArrayList;

/** All that the processes of an exploration share: a part of every state. Confined to one thread. */
final class Commons {
    final ArrayList<Shared> things = new ArrayList<>();
    final ArrayList<Numbers> memory = new ArrayList<>();
    final ArrayList<Member> members = new ArrayList<>();
    final Blocks blocks = new Blocks();
    long nextPlace = 1L << 20;
}

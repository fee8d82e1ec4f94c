package lockstep.tui.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.term.Key;
import lockstep.term.Size;
import org.junit.jupiter.api.Test;

class MailboxTest {
    @Test
    void offer_newestOfATopicReplacesTheOlder() {
        Mailbox mailbox = new Mailbox();
        Message key = new Message.KeyPressed(Key.character('a'));
        mailbox.offer(new Message.Resized(new Size(10, 10)));
        mailbox.offer(key);
        mailbox.offer(new Message.Resized(new Size(20, 20)));
        assertEquals(List.of(key, new Message.Resized(new Size(20, 20))), mailbox.drain());
        assertTrue(mailbox.isEmpty());
    }

    @Test
    void offer_keysBeyondTheLimitAreDroppedButNotTheEnd() {
        Mailbox mailbox = new Mailbox();
        for (int i = 0; i < Mailbox.LIMIT; i++) {
            assertTrue(mailbox.offer(new Message.KeyPressed(Key.character('a'))));
        }
        assertFalse(mailbox.offer(new Message.KeyPressed(Key.character('b'))));
        assertTrue(mailbox.offer(new Message.HungUp()));
        assertEquals(Mailbox.LIMIT + 1, mailbox.drain().size());
    }
}

package lockstep.ssh;

/** Answers {@code ssh host command}: there are no commands here. */
final class RefusedCommand extends ChannelCommand {
    @Override
    void begin(org.apache.sshd.server.channel.ChannelSession channel, org.apache.sshd.server.Environment environment) {
        endWith("Lockstep is a game and runs no commands. Connect without one: ssh -p PORT HOST", 1);
    }

    @Override
    void disconnected() {}
}

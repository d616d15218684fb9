package dev.cribsheet.serve;

import dev.cribsheet.BuildRequest;
import java.util.function.Consumer;

/**
 * The settings of a server.
 *
 * @param build the site to build; nothing is written to its output folder
 * @param host the address to listen on
 * @param port 0 for any free port
 * @param allowRemote whether {@code host} may be an address that other machines can reach
 * @param log receives messages for the author
 */
public record ServeRequest(
    BuildRequest build, String host, int port, boolean allowRemote, Consumer<String> log) {}

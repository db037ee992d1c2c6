// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * What was learnt from articles and their publishers' summaries. The resource {@code summary.weights} is written by the
 * training program of the evaluation module.
 *
 * @param frequent syllables that are frequent everywhere
 * @param withHeadline weights for an article with a headline
 * @param withoutHeadline weights for one without
 */
public record SummaryModel(FrequentSyllables frequent, Part withHeadline, Part withoutHeadline) {
    private static final int MAGIC = 0x54535501;

    /**
     * The weights of one of the two cases.
     *
     * @param syllables chance of a syllable
     * @param bigrams chance of a bigram
     * @param set worth of a set, one weight for each of {@link SetFeatures#SIZE} numbers
     */
    public record Part(TermWeights syllables, TermWeights bigrams, float[] set) {}

    /** Returns the weights that come with the library. */
    static SummaryModel learnt() {
        return Learnt.MODEL;
    }

    /** Read when first used, so that the program that writes the resource runs without it. */
    private static final class Learnt {
        static final SummaryModel MODEL = load();
    }

    private static SummaryModel load() {
        try (InputStream bytes = SummaryModel.class.getResourceAsStream("summary.weights")) {
            if (bytes == null) {
                throw new IllegalStateException("no resource summary.weights");
            }
            return read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static SummaryModel read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(bytes);
        if (in.readInt() != MAGIC) {
            throw new IOException("these are no weights of this version");
        }
        int[] hashes = new int[in.readInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
        }
        return new SummaryModel(new FrequentSyllables(hashes), readPart(in), readPart(in));
    }

    private static Part readPart(DataInputStream in) throws IOException {
        return new Part(
                readTerms(in, TermFeatures.SYLLABLE), readTerms(in, TermFeatures.BIGRAM), floats(in, SetFeatures.SIZE));
    }

    private static TermWeights readTerms(DataInputStream in, int size) throws IOException {
        float[] rest = floats(in, size);
        float[] headline = floats(in, size);
        byte[] hashed = new byte[in.readInt()];
        in.readFully(hashed);
        return new TermWeights(rest, headline, hashed, in.readFloat());
    }

    private static float[] floats(DataInputStream in, int size) throws IOException {
        int length = in.readInt();
        if (length != size) {
            throw new IOException(length + " weights for " + size + " features");
        }
        float[] weights = new float[length];
        for (int i = 0; i < length; i++) {
            weights[i] = in.readFloat();
        }
        return weights;
    }

    /** Writes the weights, big-endian. */
    public void write(OutputStream bytes) throws IOException {
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        int[] hashes = frequent.hashes();
        out.writeInt(hashes.length);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        for (Part part : new Part[] {withHeadline, withoutHeadline}) {
            for (TermWeights terms : new TermWeights[] {part.syllables, part.bigrams}) {
                floats(out, terms.rest());
                floats(out, terms.headline());
                out.writeInt(terms.hashed().length);
                out.write(terms.hashed());
                out.writeFloat(terms.scale());
            }
            floats(out, part.set);
        }
        out.flush();
    }

    private static void floats(DataOutputStream out, float[] weights) throws IOException {
        out.writeInt(weights.length);
        for (float weight : weights) {
            out.writeFloat(weight);
        }
    }
}

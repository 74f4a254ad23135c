import Foundation
import TestSupport
import Testing
import WikiScour
import WikiScourCorpus

/// Documents as blocks, and what becomes of them.
struct BlockChangeTests {
    private static let document = """
        = Ostra =

        Infobox
        - Title: Ostra
        - Area: 12

        The lead.

        == Course ==
        - one
          - two
        1. three

        A | B
        1 |

        Roses are red
        Violets too

            let x = 1

        === Sub ===
        Text = more.

        """

    private func blocks(_ text: String) -> [DocumentBlock] { DocumentBlock.blocks(of: text.utf8) }

    @Test func `a document is its blocks, each with its line`() {
        let blocks = blocks(Self.document)
        #expect(
            blocks.map(\.kind) == [
                .title, .infobox, .paragraph, .heading, .list, .table, .lines, .code, .heading, .paragraph,
            ])
        #expect(blocks.map(\.line) == [1, 3, 7, 9, 10, 14, 17, 20, 22, 23])
    }

    @Test func `the blocks are all lines of a document but the blank ones`() throws {
        for file in PageFiles.corpus.sample(100) {
            guard let text = try? Cleaner().clean(Data(contentsOf: file), hints: PageHints(title: "A")).text else {
                continue
            }
            let lines = text.split(separator: "\n").map(String.init)
            #expect(blocks(text).flatMap(\.lines) == lines)
        }
    }

    @Test func `equal documents have no changes`() {
        #expect(BlockChange.changes(from: blocks(Self.document), to: blocks(Self.document)).isEmpty)
    }

    @Test func `each change is told with its kind`() {
        let changed = Self.document.replacing("The lead.", with: "The lead, longer.")
            .replacing("    let x = 1\n\n", with: "").replacing("Text = more.", with: "Text = more.\n\nA last one.")
        let changes = BlockChange.changes(from: blocks(Self.document), to: blocks(changed))
        #expect(changes.map(\.kind) == [.changed, .removed, .added])
        #expect(changes.map(\.block) == [.paragraph, .code, .paragraph])
        #expect(changes.map(\.before?.line) == [7, 20, nil])
        #expect(changes.map(\.after?.line) == [7, nil, 23])
    }

    /// Taking changes back and making them anew gives the document, whatever the changes are.
    @Test func `changes lead from one document to the other`() {
        let before = blocks(Self.document)
        for removed in before.indices {
            for moved in before.indices {
                var after = before
                let block = after.remove(at: removed)
                after.insert(block, at: min(moved, after.count))
                after.remove(at: moved % after.count)
                let changes = BlockChange.changes(from: before, to: after)
                let gone = changes.compactMap(\.before?.lines)
                let come = changes.compactMap(\.after?.lines)
                var rest = before.map(\.lines)
                for lines in gone { rest.remove(at: rest.firstIndex(of: lines)!) }
                #expect((rest + come).sorted { $0[0] < $1[0] } == after.map(\.lines).sorted { $0[0] < $1[0] })
            }
        }
    }
}

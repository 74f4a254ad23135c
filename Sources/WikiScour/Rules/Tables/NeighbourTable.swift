/// The words by which a page leads to those beside it: chapters of a book, lessons, episodes.
///
/// A line is language, words for the page before and the page after, words for the page above them, words in front of the name of a page
/// that one goes to; in small letters and with `|` between them.
///
/// The words were compiled by hand. What is a word of other texts too is not listed: "back", "home".
enum NeighbourTable {
    static let tsv: StaticString = """
        en	previous|prev|next|previous page|next page|previous chapter|next chapter|previous section|next section|previous lesson|next lesson|previous article|next article|previous episode|next episode|previous topic|next topic|previous step|next step	up|index|contents|table of contents|top	back to|go back to|return to|forward to|continue to|on to
        de	vorherige|vorheriger|vorheriges|nächste|nächster|nächstes|vorherige seite|nächste seite|vorheriges kapitel|nächstes kapitel|voriges kapitel|zurück|weiter	inhalt|inhaltsverzeichnis|nach oben|hoch	zurück zu|zurück zur|zurück zum|weiter zu|weiter zur|weiter zum
        fr	précédent|précédente|suivant|suivante|page précédente|page suivante|chapitre précédent|chapitre suivant	sommaire	retour|retour à|retour à la|retour au|retour aux
        es	anterior|siguiente|página anterior|página siguiente|capítulo anterior|capítulo siguiente	índice|arriba	volver a|volver al|volver a la|regresar a
        it	precedente|successivo|successiva|pagina precedente|pagina successiva|capitolo precedente|capitolo successivo	indice|su	torna a|torna al|torna alla
        pt	anterior|próximo|próxima|seguinte|página anterior|página seguinte|próxima página	índice|acima	voltar a|voltar ao|voltar à|voltar para|voltar para a
        nl	vorige|volgende|vorige pagina|volgende pagina|vorig hoofdstuk|volgend hoofdstuk	inhoud|omhoog	terug naar
        pl	poprzedni|poprzednia|poprzednie|następny|następna|następne|poprzednia strona|następna strona|poprzedni rozdział|następny rozdział	spis treści|w górę	powrót do|wróć do
        ru	предыдущий|предыдущая|предыдущее|следующий|следующая|следующее|предыдущая страница|следующая страница|предыдущая глава|следующая глава|назад|вперёд|вперед	содержание|наверх|вверх	назад к|вернуться к|вернуться в
        uk	попередній|попередня|попереднє|наступний|наступна|наступне|попередня сторінка|наступна сторінка	зміст	назад до|повернутися до
        cs	předchozí|následující|další|předchozí kapitola|následující kapitola|další kapitola	obsah|nahoru	zpět na|zpět k
        sv	föregående|nästa|föregående sida|nästa sida|föregående kapitel|nästa kapitel	innehåll|upp	tillbaka till
        da	forrige|næste|forrige side|næste side	indhold|op	tilbage til
        no	forrige|neste|forrige side|neste side	innhold|opp	tilbake til
        fi	edellinen|seuraava|edellinen sivu|seuraava sivu|edellinen luku|seuraava luku	sisällys|ylös	takaisin
        hu	előző|következő|előző oldal|következő oldal|előző fejezet|következő fejezet	tartalom|fel	vissza
        tr	önceki|sonraki|önceki sayfa|sonraki sayfa|önceki bölüm|sonraki bölüm	içindekiler|yukarı	geri dön
        ja	前|次|前へ|次へ|前のページ|次のページ|前の章|次の章	目次|上へ	戻る
        zh	上一页|下一页|上一頁|下一頁|上一章|下一章|上一节|下一节|上一節|下一節|上一篇|下一篇	目录|目錄|返回目录|返回目錄	返回|回到
        ko	이전|다음|이전 페이지|다음 페이지	목차|위로	돌아가기
        """
}

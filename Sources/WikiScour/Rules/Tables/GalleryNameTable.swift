/// What the sections are called that are a gallery of images, whose text is captions. A line is language, name.
///
/// Only names of such sections and of nothing else: "Images" or "Photographs" may hold what somebody wrote.
///
/// The names were compiled by hand: what the headings of articles of large wikis say.
enum GalleryNameTable {
    static let tsv: StaticString = """
        ar	معرض صور
        ar	معرض الصور
        ca	Galeria d'imatges
        da	Galleri
        de	Galerie
        de	Bildergalerie
        de	Fotogalerie
        en	Gallery
        en	Galleries
        en	Image gallery
        en	Photo gallery
        en	Picture gallery
        en	Gallery of images
        es	Galería
        es	Galería de imágenes
        es	Galería fotográfica
        fa	نگارخانه
        fi	Galleria
        fi	Kuvagalleria
        fr	Galerie
        fr	Galerie d'images
        fr	Galerie de photos
        fr	Galerie photographique
        he	גלריה
        he	גלריית תמונות
        hu	Galéria
        hu	Képgaléria
        id	Galeri
        it	Galleria d'immagini
        it	Galleria fotografica
        ja	ギャラリー
        ja	画廊
        ko	갤러리
        nl	Galerij
        nl	Fotogalerij
        pl	Galeria
        pl	Galeria zdjęć
        pt	Galeria
        pt	Galeria de imagens
        pt	Galeria de fotos
        ro	Galerie de imagini
        ru	Галерея
        sv	Galleri
        sv	Bildgalleri
        vi	Thư viện ảnh
        zh	图集
        zh	圖集
        zh	画廊
        zh	畫廊
        zh	图库
        zh	圖庫
        """
}

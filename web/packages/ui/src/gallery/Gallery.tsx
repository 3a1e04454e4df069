import { ChevronLeft, ChevronRight, ZoomIn } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { IconButton } from "../button/IconButton";
import { Picture, type PictureSource } from "../picture/Picture";
import styles from "./Gallery.module.css";

const Dialog = lazy(() => import("../dialog").then((module) => ({ default: module.Dialog })));

interface GalleryProps {
  pictures: readonly PictureSource[];
  /** Of the leading picture. */
  sizes?: string;
  labels: {
    gallery: string;
    previous: string;
    next: string;
    zoom: string;
    close: string;
    /** Names the nth thumbnail, counted from 1. */
    show: (position: number) => string;
  };
}

export function Gallery({ pictures, sizes, labels }: GalleryProps) {
  const track = useRef<HTMLUListElement>(null);
  const [position, setPosition] = useState(0);
  const [zoomed, setZoomed] = useState<boolean>();
  const several = pictures.length > 1;

  function show(index: number) {
    setPosition(index);
    track.current?.scrollTo({ left: index * track.current.clientWidth });
  }

  function follow({ scrollLeft, clientWidth }: HTMLElement) {
    setPosition(Math.round(scrollLeft / clientWidth));
  }

  return (
    <section aria-label={labels.gallery} className={styles.gallery}>
      <div className={styles.stage}>
        <ul
          ref={track}
          className={styles.track}
          tabIndex={several ? 0 : undefined}
          aria-label={several ? labels.gallery : undefined}
          onScrollEnd={(event) => follow(event.currentTarget)}
        >
          {pictures.map((picture, index) => (
            <li key={picture.src} className={styles.slide}>
              <Picture source={picture} ratio="square" sizes={sizes} priority={index === 0} />
            </li>
          ))}
        </ul>
        <div className={styles.zoom}>
          <IconButton icon={ZoomIn} label={labels.zoom} floating onClick={() => setZoomed(true)} />
        </div>
        {several && (
          <div className={styles.steps}>
            <IconButton
              icon={ChevronLeft}
              label={labels.previous}
              floating
              onClick={() => show((position + pictures.length - 1) % pictures.length)}
            />
            <IconButton
              icon={ChevronRight}
              label={labels.next}
              floating
              onClick={() => show((position + 1) % pictures.length)}
            />
          </div>
        )}
      </div>
      {several && (
        <ul className={styles.thumbnails}>
          {pictures.map((picture, index) => (
            <li key={picture.src}>
              <button
                type="button"
                className={styles.thumbnail}
                aria-label={labels.show(index + 1)}
                aria-current={index === position || undefined}
                onClick={() => show(index)}
              >
                <Picture source={{ ...picture, alt: "" }} ratio="square" sizes="5rem" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {zoomed !== undefined && (
        <Suspense>
          <Dialog
            open={zoomed}
            onClose={() => setZoomed(false)}
            title={pictures[position]?.alt}
            closeLabel={labels.close}
            size="full"
          >
            <div ref={centre} className={styles.zoomed}>
              <Picture source={pictures[position]} sizes="200vw" />
            </div>
          </Dialog>
        </Suspense>
      )}
    </section>
  );
}

/** An enlarged picture is larger than its dialog; what matters stands in its middle. */
function centre(element: HTMLElement | null) {
  element?.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
}

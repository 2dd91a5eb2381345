; run: @counts(15770880) == 80808
; run: @counts64(5124093552623616) == 91133
; run: @swaps(305419896) == 6230847055257565270
; run: @rotate(-1640531527, 13) == -281594938
; run: @rotate(-1640531527, 0) == -1640531527
; run: @rotate64(1311768467463790320, 70) == 973970031876659955
; run: @reverse(305441741) == -1277875128
; run: @reverse8(53) == 172
; run: @fnv() == -385628093
; run: @crc(1000) == -1846264340
; run: @bitfields(5, 77) == 248034398387
; run: @parity(12345) == 7
; ModuleID = 'bits.c'
source_filename = "bits.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@.crctable = private unnamed_addr constant [256 x i32] [i32 0, i32 1996959894, i32 -301047508, i32 -1727442502, i32 124634137, i32 1886057615, i32 -379345611, i32 -1637575261, i32 249268274, i32 2044508324, i32 -522852066, i32 -1747789432, i32 162941995, i32 2125561021, i32 -407360249, i32 -1866523247, i32 498536548, i32 1789927666, i32 -205950648, i32 -2067906082, i32 450548861, i32 1843258603, i32 -187386543, i32 -2083289657, i32 325883990, i32 1684777152, i32 -43845254, i32 -1973040660, i32 335633487, i32 1661365465, i32 -99664541, i32 -1928851979, i32 997073096, i32 1281953886, i32 -715111964, i32 -1570279054, i32 1006888145, i32 1258607687, i32 -770865667, i32 -1526024853, i32 901097722, i32 1119000684, i32 -608450090, i32 -1396901568, i32 853044451, i32 1172266101, i32 -589951537, i32 -1412350631, i32 651767980, i32 1373503546, i32 -925412992, i32 -1076862698, i32 565507253, i32 1454621731, i32 -809855591, i32 -1195530993, i32 671266974, i32 1594198024, i32 -972236366, i32 -1324619484, i32 795835527, i32 1483230225, i32 -1050600021, i32 -1234817731, i32 1994146192, i32 31158534, i32 -1731059524, i32 -271249366, i32 1907459465, i32 112637215, i32 -1614814043, i32 -390540237, i32 2013776290, i32 251722036, i32 -1777751922, i32 -519137256, i32 2137656763, i32 141376813, i32 -1855689577, i32 -429695999, i32 1802195444, i32 476864866, i32 -2056965928, i32 -228458418, i32 1812370925, i32 453092731, i32 -2113342271, i32 -183516073, i32 1706088902, i32 314042704, i32 -1950435094, i32 -54949764, i32 1658658271, i32 366619977, i32 -1932296973, i32 -69972891, i32 1303535960, i32 984961486, i32 -1547960204, i32 -725929758, i32 1256170817, i32 1037604311, i32 -1529756563, i32 -740887301, i32 1131014506, i32 879679996, i32 -1385723834, i32 -631195440, i32 1141124467, i32 855842277, i32 -1442165665, i32 -586318647, i32 1342533948, i32 654459306, i32 -1106571248, i32 -921952122, i32 1466479909, i32 544179635, i32 -1184443383, i32 -832445281, i32 1591671054, i32 702138776, i32 -1328506846, i32 -942167884, i32 1504918807, i32 783551873, i32 -1212326853, i32 -1061524307, i32 -306674912, i32 -1698712650, i32 62317068, i32 1957810842, i32 -355121351, i32 -1647151185, i32 81470997, i32 1943803523, i32 -480048366, i32 -1805370492, i32 225274430, i32 2053790376, i32 -468791541, i32 -1828061283, i32 167816743, i32 2097651377, i32 -267414716, i32 -2029476910, i32 503444072, i32 1762050814, i32 -144550051, i32 -2140837941, i32 426522225, i32 1852507879, i32 -19653770, i32 -1982649376, i32 282753626, i32 1742555852, i32 -105259153, i32 -1900089351, i32 397917763, i32 1622183637, i32 -690576408, i32 -1580100738, i32 953729732, i32 1340076626, i32 -776247311, i32 -1497606297, i32 1068828381, i32 1219638859, i32 -670225446, i32 -1358292148, i32 906185462, i32 1090812512, i32 -547295293, i32 -1469587627, i32 829329135, i32 1181335161, i32 -882789492, i32 -1134132454, i32 628085408, i32 1382605366, i32 -871598187, i32 -1156888829, i32 570562233, i32 1426400815, i32 -977650754, i32 -1296233688, i32 733239954, i32 1555261956, i32 -1026031705, i32 -1244606671, i32 752459403, i32 1541320221, i32 -1687895376, i32 -328994266, i32 1969922972, i32 40735498, i32 -1677130071, i32 -351390145, i32 1913087877, i32 83908371, i32 -1782625662, i32 -491226604, i32 2075208622, i32 213261112, i32 -1831694693, i32 -438977011, i32 2094854071, i32 198958881, i32 -2032938284, i32 -237706686, i32 1759359992, i32 534414190, i32 -2118248755, i32 -155638181, i32 1873836001, i32 414664567, i32 -2012718362, i32 -15766928, i32 1711684554, i32 285281116, i32 -1889165569, i32 -127750551, i32 1634467795, i32 376229701, i32 -1609899400, i32 -686959890, i32 1308918612, i32 956543938, i32 -1486412191, i32 -799009033, i32 1231636301, i32 1047427035, i32 -1362007478, i32 -640263460, i32 1088359270, i32 936918000, i32 -1447252397, i32 -558129467, i32 1202900863, i32 817233897, i32 -1111625188, i32 -893730166, i32 1404277552, i32 615818150, i32 -1160759803, i32 -841546093, i32 1423857449, i32 601450431, i32 -1285129682, i32 -1000256840, i32 1567103746, i32 711928724, i32 -1274298825, i32 -1022587231, i32 1510334235, i32 755167117]

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 0, 323233) i32 @counts(i32 noundef %0) local_unnamed_addr #0 {
  %2 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %0)
  %3 = mul nuw nsw i32 %2, 10000
  %4 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %0, i1 false)
  %5 = mul nuw nsw i32 %4, 100
  %6 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %0, i1 false)
  %7 = add nuw nsw i32 %5, %6
  %8 = add nuw nsw i32 %7, %3
  ret i32 %8
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 0, 646465) i32 @counts64(i64 noundef %0) local_unnamed_addr #0 {
  %2 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %0)
  %3 = trunc nuw nsw i64 %2 to i32
  %4 = mul nuw nsw i32 %3, 10000
  %5 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %0, i1 false)
  %6 = trunc nuw nsw i64 %5 to i32
  %7 = mul nuw nsw i32 %6, 100
  %8 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %0, i1 false)
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = add nuw nsw i32 %7, %9
  %11 = add nuw nsw i32 %10, %4
  ret i32 %11
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @swaps(i32 noundef %0) local_unnamed_addr #0 {
  %2 = tail call i32 @llvm.bswap.i32(i32 %0)
  %3 = zext i32 %2 to i64
  %4 = shl nuw nsw i64 %3, 16
  %5 = trunc i32 %0 to i16
  %6 = tail call i16 @llvm.bswap.i16(i16 %5)
  %7 = zext i16 %6 to i64
  %8 = or disjoint i64 %4, %7
  %9 = tail call i64 @llvm.bswap.i64(i64 %8)
  %10 = xor i64 %9, %8
  ret i64 %10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i32 @rotate(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call i32 @llvm.fshl.i32(i32 %0, i32 %0, i32 %1)
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i64 @rotate64(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = zext i32 %1 to i64
  %4 = tail call i64 @llvm.fshl.i64(i64 %0, i64 %0, i64 %3)
  %5 = tail call i64 @llvm.fshl.i64(i64 %0, i64 %0, i64 59)
  %6 = xor i64 %4, %5
  ret i64 %6
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i32 @reverse(i32 noundef %0) local_unnamed_addr #0 {
  %2 = tail call i32 @llvm.bitreverse.i32(i32 %0)
  ret i32 %2
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bitreverse.i32(i32) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef zeroext i8 @reverse8(i8 noundef zeroext %0) local_unnamed_addr #0 {
  %2 = tail call i8 @llvm.bitreverse.i8(i8 %0)
  ret i8 %2
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.bitreverse.i8(i8) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i32 @fnv() local_unnamed_addr #0 {
  ret i32 -385628093
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @crc(i32 noundef %0) local_unnamed_addr #4 {
  %2 = alloca [256 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  br label %3

3:                                                ; preds = %3, %1
  %4 = phi i32 [ 0, %1 ], [ %18, %3 ]
  %5 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %1 ], [ %19, %3 ]
  %6 = lshr <4 x i32> %5, splat (i32 8)
  %7 = getelementptr inbounds nuw i32, ptr @.crctable, i32 %4
  %8 = load <4 x i32>, ptr %7, align 16
  %9 = xor <4 x i32> %6, %8
  %10 = getelementptr inbounds nuw i32, ptr %2, i32 %4
  store <4 x i32> %9, ptr %10, align 16, !tbaa !2
  %11 = or disjoint i32 %4, 4
  %12 = add nuw nsw <4 x i32> %5, splat (i32 4)
  %13 = lshr <4 x i32> %12, splat (i32 8)
  %14 = getelementptr inbounds nuw i32, ptr @.crctable, i32 %11
  %15 = load <4 x i32>, ptr %14, align 16
  %16 = xor <4 x i32> %13, %15
  %17 = getelementptr inbounds nuw i32, ptr %2, i32 %11
  store <4 x i32> %16, ptr %17, align 16, !tbaa !2
  %18 = add nuw nsw i32 %4, 8
  %19 = add nuw nsw <4 x i32> %5, splat (i32 8)
  %20 = icmp eq i32 %18, 256
  br i1 %20, label %21, label %3, !llvm.loop !6

21:                                               ; preds = %3
  %22 = icmp sgt i32 %0, 0
  br i1 %22, label %23, label %44

23:                                               ; preds = %21
  %24 = and i32 %0, 1
  %25 = icmp eq i32 %0, 1
  br i1 %25, label %30, label %26

26:                                               ; preds = %23
  %27 = and i32 %0, 2147483646
  br label %46

28:                                               ; preds = %46
  %29 = icmp eq i32 %24, 0
  br i1 %29, label %41, label %30

30:                                               ; preds = %28, %23
  %31 = phi i32 [ 0, %23 ], [ %65, %28 ]
  %32 = phi i32 [ -1, %23 ], [ %64, %28 ]
  %33 = icmp ne i32 %24, 0
  tail call void @llvm.assume(i1 %33)
  %34 = mul i32 %31, 31
  %35 = xor i32 %34, %32
  %36 = and i32 %35, 255
  %37 = getelementptr inbounds nuw i32, ptr %2, i32 %36
  %38 = load i32, ptr %37, align 4, !tbaa !2
  %39 = lshr i32 %32, 8
  %40 = xor i32 %38, %39
  br label %41

41:                                               ; preds = %28, %30
  %42 = phi i32 [ %64, %28 ], [ %40, %30 ]
  %43 = xor i32 %42, -1
  br label %44

44:                                               ; preds = %41, %21
  %45 = phi i32 [ 0, %21 ], [ %43, %41 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  ret i32 %45

46:                                               ; preds = %46, %26
  %47 = phi i32 [ 0, %26 ], [ %65, %46 ]
  %48 = phi i32 [ -1, %26 ], [ %64, %46 ]
  %49 = phi i32 [ 0, %26 ], [ %66, %46 ]
  %50 = mul i32 %47, 31
  %51 = xor i32 %50, %48
  %52 = and i32 %51, 255
  %53 = getelementptr inbounds nuw i32, ptr %2, i32 %52
  %54 = load i32, ptr %53, align 4, !tbaa !2
  %55 = lshr i32 %48, 8
  %56 = xor i32 %54, %55
  %57 = mul i32 %47, 31
  %58 = add i32 %57, 31
  %59 = xor i32 %58, %56
  %60 = and i32 %59, 255
  %61 = getelementptr inbounds nuw i32, ptr %2, i32 %60
  %62 = load i32, ptr %61, align 4, !tbaa !2
  %63 = lshr i32 %56, 8
  %64 = xor i32 %62, %63
  %65 = add nuw nsw i32 %47, 2
  %66 = add i32 %49, 2
  %67 = icmp eq i32 %66, %27
  br i1 %67, label %28, label %46, !llvm.loop !10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i64 -1795, 3295418518937) i64 @bitfields(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = mul nsw i32 %1, %0
  %4 = and i32 %3, 1048575
  %5 = sext i32 %1 to i64
  %6 = shl nsw i64 %5, 30
  %7 = and i32 %0, 31
  %8 = shl i32 %1, 23
  %9 = add i32 %0, 6
  %10 = and i32 %9, 7
  %11 = add i32 %8, 1778384896
  %12 = ashr exact i32 %11, 23
  %13 = mul nsw i32 %12, 10
  %14 = mul nuw nsw i32 %4, 100
  %15 = add nuw nsw i32 %14, %10
  %16 = add nsw i32 %15, %13
  %17 = sext i32 %16 to i64
  %18 = and i64 %6, 1098437885952
  %19 = mul nuw nsw i64 %18, 3
  %20 = add nuw nsw i32 %7, 765
  %21 = zext nneg i32 %20 to i64
  %22 = or disjoint i64 %19, %21
  %23 = add nsw i64 %22, %17
  ret i64 %23
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 0, 36) i32 @parity(i32 noundef %0) local_unnamed_addr #0 {
  %2 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %0)
  %3 = and i32 %2, 1
  %4 = shl i32 %0, 1
  %5 = and i32 %4, 2
  %6 = or disjoint i32 %3, %5
  %7 = shl i32 %0, 4
  %8 = tail call range(i32 4, 33) i32 @llvm.cttz.i32(i32 %7, i1 true)
  %9 = add nuw nsw i32 %8, 1
  %10 = icmp eq i32 %7, 0
  %11 = select i1 %10, i32 0, i32 %9
  %12 = add nuw nsw i32 %6, %11
  ret i32 %12
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7, !8, !9}
!7 = !{!"llvm.loop.mustprogress"}
!8 = !{!"llvm.loop.isvectorized", i32 1}
!9 = !{!"llvm.loop.unroll.runtime.disable"}
!10 = distinct !{!10, !7}
